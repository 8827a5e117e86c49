using System.Collections.Immutable;

namespace Annai.Print.Checking;

/// <summary>A page of artwork with all that was found out about it; lengths are millimetres.</summary>
public sealed record ArtworkPage
{
    public required int Number { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required bool HasTrim { get; init; }

    /// <summary>How far there is room beyond the trim.</summary>
    public required double Bleed { get; init; }

    public required ImmutableArray<ArtworkFont> Fonts { get; init; }

    public required ImmutableArray<ArtworkPicture> Pictures { get; init; }

    /// <summary>What is drawn in the colours of a screen: `Text`, `Shape`, `Picture`, `Gradient`.</summary>
    public required ImmutableArray<string> InScreenColours { get; init; }

    public required ImmutableArray<string> SpotInks { get; init; }

    /// <summary>The most ink on one spot that a single colour asks for, in percent.</summary>
    public required int MostInk { get; init; }

    public required ImmutableArray<ArtworkCode> Codes { get; init; }

    /// <summary>What the check did not look into.</summary>
    public required ImmutableArray<string> Unread { get; init; }

    /// <summary>As a JPEG.</summary>
    public required byte[] Picture { get; init; }

    public required ImmutableArray<Flaw> Flaws { get; init; }
}
