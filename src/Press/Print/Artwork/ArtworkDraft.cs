using System.Text;
using Annai.Browser;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Finishing;
using Annai.Print.Kits;
using Annai.Print.Symbols;

namespace Annai.Print.Artwork;

/// <summary>Renders the template of a piece of artwork into the document that the browser prints.</summary>
internal sealed class ArtworkDraft(ArtworkFiles files, InkTable inks)
{
    private const string PictureName = "picture.webp", SymbolName = "code.svg", StyleName = "artwork.css";

    public WebDocument? Of(ArtworkOrder order, ArtworkKind kind, Symbol symbol, Findings findings)
    {
        var view = ViewOf(order, kind);
        return KitTemplate.Render(kind.Template, files.Template, view, escapesHtml: true, findings) is { } html
            ? new WebDocument
            {
                Html = html,
                Files = [.. FilesOf(order, symbol), .. PrintFonts.Files],
                RunsScripts = false,
                Place = kind.Place,
            }
            : null;
    }

    private IEnumerable<WebFile> FilesOf(ArtworkOrder order, Symbol symbol)
    {
        yield return new WebFile(SymbolName, SymbolSvg.Of(symbol), "image/svg+xml");
        yield return new WebFile(
            StyleName, Encoding.UTF8.GetBytes(files.Text(ArtworkFiles.Style) ?? ""), "text/css; charset=utf-8");
        if (!order.Picture.IsEmpty)
            yield return new WebFile(PictureName, order.Picture, "image/webp");
    }

    private ArtworkView ViewOf(ArtworkOrder order, ArtworkKind kind)
    {
        var band = inks.Named(order.Colour) ?? default;
        return new ArtworkView
        {
            Order = order,
            Page = order.Page,
            Code = order.Code.Code.Value,
            Readable = order.Code.Readable,
            Sheet = kind.Format,
            IsPaidLater = order.Post?.Postage == Postage.PaidLater,
            Band = band.ToString(),
            Pale = (inks.Named($"{order.Colour}-pale") ?? band).ToString(),
            OnBand = band.TakesWhite ? "#ffffff" : "#000000",
            Vermilion = (inks.Named("vermilion") ?? default).ToString(),
        };
    }
}
