namespace Annai.Print.Checking.Drawing;

/// <summary>A font that a page sets text in.</summary>
/// <param name="Name">Without the six letters that mark a part of a font.</param>
/// <param name="Kind">As the file calls it, such as TrueType or Type3.</param>
/// <param name="IsEmbedded">Whether its outlines come along.</param>
internal sealed record PrintFont(string Name, string Kind, bool IsEmbedded)
{
    /// <summary>Whether its letters are drawings, which no typesetter makes even.</summary>
    public bool IsDrawn => Kind == "Type3";
}
