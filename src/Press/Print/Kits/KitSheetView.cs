namespace Annai.Print.Kits;

/// <summary>What the sheet of a kit shows; lengths are millimetres, ready to be written.</summary>
public sealed record KitSheetView
{
    public required CodeOrder Order { get; init; }

    public required string Code { get; init; }

    public required string Medium { get; init; }

    /// <summary>How many signs the symbol holds.</summary>
    public required int Signs { get; init; }

    public required int Version { get; init; }

    /// <summary>Across, without the quiet zone.</summary>
    public required int Modules { get; init; }

    /// <summary>As it is drawn in the files, without the quiet zone.</summary>
    public required string Width { get; init; }

    /// <summary>The least width of all.</summary>
    public required string Smallest { get; init; }

    /// <summary>The least width that old phones read.</summary>
    public required string Good { get; init; }

    public required string OnPostcard { get; init; }

    public required string FromEdge { get; init; }

    public required string QuietZone { get; init; }
}
