using System.Globalization;
using Annai.Browser;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Finishing;
using Annai.Print.Symbols;

namespace Annai.Print.Artwork;

/// <summary>Measures whether a code has the size and the room around it that phones of every age want.</summary>
internal sealed class SymbolRoom(ArtworkKind kind, Symbol symbol, Findings findings)
{
    public void Check(PageLayout layout, PageBox box)
    {
        var module = box.Width / symbol.Size / SheetFormat.PixelsPerMillimetre;
        Module(module);
        var width = symbol.WidthWith(module);
        if (kind.Medium == Medium.Postcard && Tenths(width) < SymbolSizes.OnPostcard)
            Warn($"the code is {Text(width)} mm wide, on a postcard it should be {Text(SymbolSizes.OnPostcard)} mm");
        Neighbours(layout, box);
        Edges(layout, box, module * Symbol.QuietZone);
    }

    private void Module(double module)
    {
        if (Hundredths(module) < SymbolSizes.FinestModule)
            findings.Add(
                Codes.SymbolTooFine,
                kind.Place,
                $"a module of the code is {Text(module)} mm, expected {Text(SymbolSizes.FinestModule)} mm or more",
                "draw the code wider: leave its size as it comes");
        else if (Hundredths(module) < SymbolSizes.GoodModule)
            Warn($"a module of the code is {Text(module)} mm, old phones want {Text(SymbolSizes.GoodModule)} mm");
    }

    private void Neighbours(PageLayout layout, PageBox box)
    {
        foreach (var other in layout.Inked.Where(other => other.Sheet == box.Sheet && Reaches(other, box)).Take(1))
            findings.Add(
                Codes.SymbolHemmedIn,
                kind.Place,
                $"sheet {box.Sheet}: `{other.Name}` reaches into the quiet zone of the code",
                $"keep {Symbol.QuietZone} modules around the code white and empty");
    }

    private void Edges(PageLayout layout, PageBox box, double quiet)
    {
        const double scale = SheetFormat.PixelsPerMillimetre;
        var (left, top) = (box.X / scale + quiet - kind.Format.Left, box.Y / scale + quiet - kind.Format.Top);
        var right = kind.Format.Width - left - box.Width / scale + 2 * quiet;
        var bottom = kind.Format.Height - top - box.Height / scale + 2 * quiet;
        var nearest = Math.Min(Math.Min(left, right), Math.Min(top, bottom));
        if (Tenths(nearest) < SymbolSizes.FromEdge)
            Warn($"the code is {Text(nearest)} mm from the trim, expected {Text(SymbolSizes.FromEdge)} mm");
        foreach (var fold in layout.Folds.Where(fold => fold.Sheet == box.Sheet))
            if (Tenths(Gap(fold, box) / scale + quiet) is var gap && gap < SymbolSizes.FromEdge)
                Warn($"the code is {Text(gap)} mm from a fold, expected {Text(SymbolSizes.FromEdge)} mm");
    }

    // What touches the quiet zone is no neighbour yet; half a pixel is the rounding of the browser.
    private static bool Reaches(PageBox other, PageBox box) =>
        other.X < box.Right - 0.5 && other.Right > box.X + 0.5 && other.Y < box.Bottom - 0.5
        && other.Bottom > box.Y + 0.5;

    private static double Gap(PageBox one, PageBox other) => double.Hypot(
        Math.Max(0, Math.Max(one.X - other.Right, other.X - one.Right)),
        Math.Max(0, Math.Max(one.Y - other.Bottom, other.Y - one.Bottom)));

    private void Warn(string message) => findings.Add(
        Codes.SymbolCrowded, kind.Place, message, "move the code, or draw it wider, in the template");

    private static double Hundredths(double millimetres) => Math.Round(millimetres, 2);

    private static double Tenths(double millimetres) => Math.Round(millimetres, 1);

    private static string Text(double millimetres) => millimetres.ToString("0.##", CultureInfo.InvariantCulture);
}
