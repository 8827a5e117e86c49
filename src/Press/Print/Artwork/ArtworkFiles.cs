using Annai.Templates;

namespace Annai.Print.Artwork;

/// <summary>What artwork is drawn with.</summary>
/// <param name="Template">A template of the site by its name.</param>
/// <param name="Text">A file beside the templates as it stands, such as a style.</param>
public sealed record ArtworkFiles(Func<string, Template?> Template, Func<string, string?> Text)
{
    public const string Style = "print/artwork.css";
}
