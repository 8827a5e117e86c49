using Annai.Content;

namespace Annai.Print.Kits;

/// <summary>A code for which files are wanted, with all that stands on them.</summary>
public sealed record CodeOrder
{
    public required CodeId Code { get; init; }

    public required Medium Medium { get; init; }

    public required int? Wave { get; init; }

    /// <summary>What the symbol says.</summary>
    public required string Payload { get; init; }

    /// <summary>The same for somebody who types it.</summary>
    public required string Readable { get; init; }

    public required string City { get; init; }

    public required string Section { get; init; }

    /// <summary>Such as 緑色のはがき.</summary>
    public required string Card { get; init; }

    public required string Title { get; init; }

    public required string Programme { get; init; }

    /// <summary>Whom to call, also to be written to no more.</summary>
    public required string Tel { get; init; }
}
