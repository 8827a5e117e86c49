using Annai.Print.Checking.Drawing;

namespace Annai.Print.Checking;

/// <summary>What designers call the ways in which colours are made.</summary>
internal static class Names
{
    public static string Of(ColourSpace space) => space.Kind switch
    {
        InkKind.Grey => "K",
        InkKind.Screen => "RGB",
        InkKind.Four => "CMYK",
        InkKind.Named => string.Join(", ", space.Inks),
        _ => space.Base is { } below && below.Kind != InkKind.Other ? Of(below) : "?",
    };
}
