using Annai.Diagnostics;
using Annai.Print.Checking.Drawing;

namespace Annai.Print.Checking;

/// <summary>What is wrong with a page as a whole: where it is cut, its fonts, its colours and its pictures.</summary>
internal static class PageFlaws
{
    private const double FailingPpi = 200;
    private const double GoodPpi = 300;
    private const double MostInk = 300;

    // Of a page with a thousand coarse pictures the coarsest few tell enough.
    private const int MostOfAKind = 20;

    public static IEnumerable<Flaw> Of(ArtworkPage page, PageInk ink) =>
        [.. Cut(page, ink), .. Fonts(page), .. Colours(page, ink), .. Pictures(page), .. Unread(page)];

    private static IEnumerable<Flaw> Cut(ArtworkPage page, PageInk ink)
    {
        var size = $"{Lengths.Text(page.Width, "0.#")}×{Lengths.Millimetres(Math.Round(page.Height, 1))}";
        if (!page.HasTrim)
            yield return Of(page, Codes.TrimMissing, size, "TrimBox",
                $"the page of {size} does not say where it is cut",
                "have it exported with a TrimBox (as PDF/X does), or with the finished size as the size of the sheet");
        if (ink.ShortBleed is { } beyond)
            yield return Of(page, Codes.BleedMissing, size, Lengths.Millimetres(Math.Floor(beyond * 10) / 10),
                $"artwork reaches the trim and runs on {Lengths.Text(beyond, "0.#")} mm, expected 3 mm",
                "let colours and pictures run on 3 mm beyond the trim, and export with this bleed");
    }

    private static IEnumerable<Flaw> Fonts(ArtworkPage page)
    {
        foreach (var font in page.Fonts)
            if (!font.IsEmbedded)
                yield return Of(page, Codes.FontNotEmbedded, font.Name, font.Kind,
                    $"the font `{font.Name}` is not embedded: the printer's machine would take another",
                    "export with all fonts embedded");
            else if (font.Kind == "Type3")
                yield return Of(page, Codes.FontDrawn, font.Name, font.Kind,
                    $"letters of the font `{font.Name}` are drawings (Type 3)",
                    "set it in a TrueType or OpenType font that may be embedded, or turn the text into outlines");
    }

    private static IEnumerable<Flaw> Colours(ArtworkPage page, PageInk ink)
    {
        if (!page.InScreenColours.IsEmpty)
            yield return Of(page, Codes.ScreenColours, string.Join(',', page.InScreenColours), "RGB",
                $"colours of a screen (RGB) in: {string.Join(", ", page.InScreenColours).ToLowerInvariant()}",
                "convert it to the four inks (CMYK) and look at the colours again");
        foreach (var colour in ink.BlackOfManyInks.Take(MostOfAKind))
            yield return Of(page, Codes.BlackOfManyInks, "", colour,
                $"text is black by `{colour}`, expected black ink alone (K100)",
                "set text in K100 and nothing else; of several inks small letters blur");
        foreach (var name in page.SpotInks.Take(MostOfAKind))
            yield return Of(page, Codes.SpotInk, name, name,
                $"the spot ink `{name}` needs a plate of its own",
                "convert it to the four inks, unless it is ordered as an ink of its own");
        if (ink.MostInk > MostInk + 0.5)
            yield return Of(page, Codes.TooMuchInk, ink.InkiestColour, $"{page.MostInk}%",
                $"`{ink.InkiestColour}` is {page.MostInk} % of ink, expected at most 300 %",
                "make dark areas of less ink, such as K100 alone");
    }

    private static IEnumerable<Flaw> Pictures(ArtworkPage page)
    {
        foreach (var picture in page.Pictures.Where(picture => picture.Ppi < GoodPpi).Take(MostOfAKind))
            yield return Of(
                page,
                picture.Ppi < FailingPpi ? Codes.PictureTooCoarse : Codes.PictureCoarse,
                $"{picture.Width}×{picture.Height}",
                $"{picture.Ppi}ppi",
                $"a picture of {picture.Width} × {picture.Height} pixels stands at {picture.Ppi} ppi, expected 300",
                "put in the original picture, or make it smaller on the page");
    }

    private static IEnumerable<Flaw> Unread(ArtworkPage page)
    {
        foreach (var part in page.Unread)
            yield return Of(page, Codes.PartUnread, part, "",
                $"not looked into: {Words(part)}", "look at it on a print, or have it flattened before export");
    }

    private static string Words(string part) => part switch
    {
        nameof(UnreadPart.Annotations) => "annotations, such as notes and fields",
        nameof(UnreadPart.Transparency) => "colours that show through others",
        nameof(UnreadPart.Layers) => "layers that can be hidden",
        _ => "the colours of letters that are drawings",
    };

    private static Flaw Of(ArtworkPage page, Code kind, string subject, string found, string message, string hint) =>
        new(kind, page.Number, subject, found, $"page {Lengths.Text(page.Number)}: {message}", hint);
}
