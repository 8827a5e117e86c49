using Annai.Diagnostics;

namespace Annai.Print.Artwork;

/// <summary>A text of an author that is printed, and where it was written.</summary>
/// <param name="Box">The `data-box` of the template in which it stands.</param>
/// <param name="Text">What was written.</param>
/// <param name="Place">Where.</param>
public sealed record ArtworkText(string Box, string Text, SourcePlace Place)
{
    /// <summary>Where its first sign stands; sentences begin with empty lines, which keep their line numbers.</summary>
    public SourcePlace Start => Text.StartsWith('\n')
        ? Place with { Line = Place.Line + Text.Length - Text.TrimStart('\n').Length, Column = 1 }
        : Place;
}
