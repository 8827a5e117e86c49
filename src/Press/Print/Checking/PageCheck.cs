using Annai.Browser;
using Annai.Content;
using Annai.Print.Checking.Drawing;
using Annai.Print.Reading;

namespace Annai.Print.Checking;

/// <summary>Looks at one page twice: as a reader sees it, and step by step as the file draws it.</summary>
internal sealed class PageCheck(
    PdfFile file, DrawingReader reader, Func<string, CodeMeaning?> meanings, NoticeId? notice)
{
    /// <summary>Refuses a page without an end before a browser is made to draw it.</summary>
    public void Try(PdfPage page) => reader.Read(page, new Canvas(PageBoxes.Of(file, page).Media, _ => { }));

    public ArtworkPage Of(PdfPage page, InspectedPage seen)
    {
        var boxes = PageBoxes.Of(file, page);
        var ink = new PageInk(boxes, [.. seen.Codes.Select(CodeMeasuring.AreaOf)]);
        var canvas = new Canvas(boxes.Media, ink.Add);
        reader.Read(page, canvas);
        if (HasAnnotations(page))
            canvas.Unread.Add(UnreadPart.Annotations);
        var measuring = new CodeMeasuring(seen, boxes, ink, meanings);
        var known = PageOf(page.Number, boxes, ink, canvas) with
        {
            Codes = [.. seen.Codes.Select(measuring.Of)],
            Picture = seen.Picture,
        };
        var flaws = known.Codes.SelectMany(
            code => new CodeFlaws(code, page.Number, boxes.IsPostcard, notice).All());
        return known with { Flaws = [.. PageFlaws.Of(known, ink), .. flaws] };
    }

    private static ArtworkPage PageOf(int number, PageBoxes boxes, PageInk ink, Canvas canvas) => new()
    {
        Number = number,
        Width = boxes.Size.Width,
        Height = boxes.Size.Height,
        HasTrim = boxes.HasTrim,
        Bleed = boxes.Room,
        Fonts =
        [
            .. canvas.Fonts.OrderBy(font => font.Name, StringComparer.Ordinal)
                .ThenBy(font => font.Kind, StringComparer.Ordinal)
                .Select(font => new ArtworkFont(font.Name, font.Kind, font.IsEmbedded)),
        ],
        Pictures =
        [
            .. canvas.Pictures.Where(picture => !picture.IsPlain)
                .Select(picture => Of(picture, boxes.Scale / Lengths.MillimetresPerPoint))
                .Distinct()
                .OrderBy(picture => picture.Ppi),
        ],
        InScreenColours = [.. ink.InScreenColours.Select(kind => kind.ToString())],
        SpotInks = [.. ink.SpotInks],
        MostInk = (int)Math.Round(ink.MostInk),
        Codes = [],
        Unread = [.. canvas.Unread.Order().Select(part => part.ToString())],
        Picture = [],
        Flaws = [],
    };

    private static ArtworkPicture Of(PlacedPicture picture, double unit) =>
        new(picture.Width, picture.Height, (int)Math.Floor(picture.Ppi / unit + 0.5), Names.Of(picture.Colours));

    // What has a look of its own; links have none.
    private bool HasAnnotations(PdfPage page) =>
        file.ListOf(page.Table["Annots"]).Any(one => file.TableOf(file.TableOf(one)["AP"]).Entries.Count > 0);
}
