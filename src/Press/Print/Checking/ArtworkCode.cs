using System.Collections.Immutable;

namespace Annai.Print.Checking;

/// <summary>A code as it stands on artwork.</summary>
public sealed record ArtworkCode
{
    public required string Text { get; init; }

    public required int Version { get; init; }

    /// <summary>In millimetres, without the quiet zone.</summary>
    public required double Side { get; init; }

    /// <summary>In millimetres.</summary>
    public required double Module { get; init; }

    /// <summary>In modules, up to the next thing or the trim.</summary>
    public required double QuietZone { get; init; }

    /// <summary>In percent.</summary>
    public required double Contrast { get; init; }

    /// <summary>Light on dark, which many phones do not read.</summary>
    public required bool IsInverted { get; init; }

    /// <summary>How far it stands from the trim, in millimetres.</summary>
    public required double FromTrim { get; init; }

    /// <summary>Whether its address stands beside it as text.</summary>
    public required bool HasAddress { get; init; }

    /// <summary>The colours it is drawn in that are not the black plate alone.</summary>
    public required ImmutableArray<string> OtherColours { get; init; }

    /// <summary>What it opens; null for a code that is none of the site's.</summary>
    public required CodeMeaning? Meaning { get; init; }

    /// <summary>As a PNG, with what is around it.</summary>
    public required byte[] Picture { get; init; }
}
