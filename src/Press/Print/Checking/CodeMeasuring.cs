using System.Text;
using Annai.Browser;
using Annai.Print.Checking.Drawing;

namespace Annai.Print.Checking;

/// <summary>Turns what was seen of a code into millimetres, modules and percent.</summary>
internal sealed class CodeMeasuring(
    InspectedPage seen, PageBoxes boxes, PageInk ink, Func<string, CodeMeaning?> meanings)
{
    // An address farther away is not seen as belonging to the code.
    private const double Beside = 60;

    public static Area AreaOf(InspectedCode code) =>
        Area.Around(code.Place.Select(corner => (corner.X, corner.Y)));

    public ArtworkCode Of(InspectedCode code, int number)
    {
        var view = new SymbolView(code);
        var across = Distance(code.Place[0], code.Place[1]) * boxes.Scale * view.Across;
        var down = Distance(code.Place[0], code.Place[3]) * boxes.Scale * view.Down;
        var (module, fromTrim) = (Math.Min(across, down) / code.Modules, FromTrim(AreaOf(code)));
        var meaning = meanings(code.Text);
        return new ArtworkCode
        {
            Text = code.Text,
            Version = code.Version,
            Side = Math.Min(across, down),
            Module = module,
            QuietZone = Math.Clamp(fromTrim / module, 0, view.QuietZone),
            Contrast = view.Contrast,
            IsInverted = view.IsInverted,
            FromTrim = fromTrim,
            HasAddress = meaning is not null && HasAddress(AreaOf(code), meaning.Code.Value),
            OtherColours = [.. ink.CodeColours[number]],
            Meaning = meaning,
            Picture = code.Picture,
        };
    }

    private static double Distance(PixelPoint one, PixelPoint other) => double.Hypot(one.X - other.X, one.Y - other.Y);

    private double FromTrim(Area code) => boxes.Scale * boxes.Trim.LeastBeyond(code);

    // Programs cut a line into pieces, and some set its letters wide.
    private bool HasAddress(Area code, string address)
    {
        var near = code.Grown(Beside / boxes.Scale);
        var text = new StringBuilder();
        foreach (var piece in seen.Texts)
            if (near.Meets(new Area(piece.X, piece.Y, piece.X + Math.Max(1, piece.Width), piece.Y + 1)))
                text.Append(piece.Text);
        var plain = text.ToString().Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        return string.Concat(plain.Where(sign => !char.IsWhiteSpace(sign)))
            .Contains(address.ToUpperInvariant(), StringComparison.Ordinal);
    }
}
