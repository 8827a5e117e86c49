using Annai.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annai.Content.Reading;

/// <summary>Checks the pictures in an author's sentences: each is in `content/media`, and says what it shows.</summary>
internal sealed class ProsePictures(Site site)
{
    public void Check(string file, MarkdownDocument document, Findings findings)
    {
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
            Check(picture, file, findings);
    }

    private void Check(LinkInline picture, string file, Findings findings)
    {
        var place = new SourcePlace(file, picture.Line + 1, picture.Column + 1, picture.Span.Length);
        var name = picture.Url ?? "";
        // What is no plain name was refused when the sentences were read.
        if (Identifier.IsValid(name) && site.Pictures.All(known => known.Name != name))
            findings.Add(
                Codes.MediaMissing,
                place,
                $"there is no picture `{name}`",
                $"`annai media FILE` makes `{name}-480.webp` and its larger sisters");
        if (picture.FirstChild is null)
            findings.Add(
                Codes.PictureWithoutWords,
                place,
                $"the picture `{name}` does not say what it shows",
                $"write it between the brackets: `![公園を歩く二人]({name})`");
    }
}
