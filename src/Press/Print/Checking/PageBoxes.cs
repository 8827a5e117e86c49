using Annai.Print.Checking.Drawing;
using Annai.Print.Reading;

namespace Annai.Print.Checking;

/// <summary>The sheet of a page, where it is cut, and how far its artwork may run on (ISO 32000-1, 14.11.2).</summary>
internal sealed record PageBoxes
{
    /// <summary>How far artwork must run on beyond the trim.</summary>
    public const double BleedMillimetres = 3;

    // What a press's knife cannot tell, and programs round away.
    private const double Tolerance = 0.1;

    public required Area Media { get; init; }

    public required Area Trim { get; init; }

    public required Area Bleed { get; init; }

    /// <summary>Whether the page says itself where it is cut.</summary>
    public required bool HasTrim { get; init; }

    /// <summary>The millimetres of a point of this page.</summary>
    public required double Scale { get; init; }

    public required bool IsTurned { get; init; }

    /// <summary>What runs on so far runs on far enough, in points.</summary>
    public double Enough => (BleedMillimetres - Tolerance) / Scale;

    /// <summary>The least that the page has room for beyond the trim, in millimetres.</summary>
    public double Room => Math.Max(0, Scale * Bleed.LeastBeyond(Trim));

    /// <summary>As a reader sees it, in millimetres.</summary>
    public (double Width, double Height) Size => IsTurned
        ? (Trim.Height * Scale, Trim.Width * Scale)
        : (Trim.Width * Scale, Trim.Height * Scale);

    /// <summary>Whether it is as large as a postcard may be (内国郵便約款, article 22).</summary>
    public bool IsPostcard =>
        Math.Min(Size.Width, Size.Height) is >= 89.5 and <= 107.5
        && Math.Max(Size.Width, Size.Height) is >= 139.5 and <= 154.5;

    public static PageBoxes Of(PdfFile file, PdfPage page)
    {
        var media = Box(file, page, "MediaBox")
            ?? throw UnreadablePdfException.Damaged($"page {page.Number} of the PDF does not say how large it is");
        var crop = Within(Box(file, page, "CropBox"), media) ?? media;
        var trim = Within(Box(file, page, "TrimBox"), media);
        var unit = file.NumberOf(page.Table["UserUnit"]) is > 0 and <= 75_000 and var said ? said : 1;
        return new PageBoxes
        {
            Media = media,
            Trim = trim ?? crop,
            // Without a box of its own it reaches as far as the sheet.
            Bleed = Within(Box(file, page, "BleedBox"), media) ?? (trim is null ? crop : media),
            HasTrim = trim is not null,
            Scale = Lengths.MillimetresPerPoint * unit,
            IsTurned = (file.NumberOf(page.Table["Rotate"]) ?? 0) % 180 != 0,
        };
    }

    private static Area? Box(PdfFile file, PdfPage page, string name) => Area.Of(file.NumbersOf(page.Table[name]));

    private static Area? Within(Area? box, Area media) =>
        box?.Within(media) is { IsEmpty: false } inside ? inside : null;
}
