using Annai.Print.Checking.Drawing;

namespace Annai.Print.Checking;

/// <summary>Takes the marks of a page one by one, and keeps what matters of their colours and of their reach.</summary>
internal sealed class PageInk(PageBoxes boxes, IReadOnlyList<Area> codes)
{
    // Marks nearer to the trim than this count as reaching it: the knife is no more exact.
    private const double Near = 0.3;

    private const int MostNamed = 200;

    public SortedSet<MarkKind> InScreenColours { get; } = [];

    public SortedSet<string> BlackOfManyInks { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> SpotInks { get; } = new(StringComparer.Ordinal);

    public double MostInk { get; private set; }

    public string InkiestColour { get; private set; } = "";

    /// <summary>How far, in millimetres, what reaches the trim runs on, if that is not enough.</summary>
    public double? ShortBleed { get; private set; }

    /// <summary>For each code the colours in which it is drawn, other than one plate alone.</summary>
    public IReadOnlyList<SortedSet<string>> CodeColours { get; } =
        [.. codes.Select(_ => new SortedSet<string>(StringComparer.Ordinal))];

    public void Add(Mark mark)
    {
        var colour = mark.Colour;
        var isPicture = mark.Kind == MarkKind.Picture;
        if (!isPicture && mark.Kind != MarkKind.Gradient && colour.IsPaper)
            return;
        // Crop marks stand on all plates, and nobody gets to see them.
        if (!mark.Area.IsEmpty && !mark.Area.Meets(boxes.Trim))
            return;
        if (colour.IsScreen)
            InScreenColours.Add(mark.Kind);
        Named(SpotInks, colour.SpotInks);
        if (mark.Kind == MarkKind.Text && colour.IsBlackOfManyInks)
            Named(BlackOfManyInks, [colour.ToString()]);
        if (colour.TotalInk > MostInk && !isPicture)
            (MostInk, InkiestColour) = (colour.TotalInk, colour.ToString());
        if (mark.Kind != MarkKind.Text)
        {
            Reach(mark.Area);
            InCodes(mark, isPicture);
        }
    }

    private void InCodes(Mark mark, bool isPicture)
    {
        for (var at = 0; at < codes.Count; at++)
            if (!mark.Area.IsEmpty && Holds(codes[at], mark.Area) && !IsOnePlate(mark.Colour, isPicture))
                Named(CodeColours[at], [isPicture ? Names.Of(mark.Colour.Space) : mark.Colour.ToString()]);
    }

    // A code has its quiet zone with it where it is a picture; what is larger lies under it.
    private static bool Holds(Area code, Area mark)
    {
        var whole = code.Grown(0.5 * code.Width);
        return code.Grown(-0.1).Meets(mark) && mark.Within(whole) == mark;
    }

    private static bool IsOnePlate(Colour colour, bool isPicture) =>
        isPicture ? colour.Space.Kind is InkKind.Grey or InkKind.Named : !colour.IsScreen && colour.Plates <= 1;

    private void Reach(Area area)
    {
        var trim = boxes.Trim;
        if (area.IsEmpty || !area.Meets(trim.Grown(-Near / boxes.Scale)))
            return;
        var seen = area.Within(boxes.Bleed);
        foreach (var beyond in (double[])
            [trim.Left - seen.Left, trim.Bottom - seen.Bottom, seen.Right - trim.Right, seen.Top - trim.Top])
            if (beyond * boxes.Scale > -Near && beyond < boxes.Enough)
                ShortBleed = Math.Min(ShortBleed ?? double.MaxValue, Math.Max(0, beyond * boxes.Scale));
    }

    private static void Named(SortedSet<string> names, IEnumerable<string> more)
    {
        foreach (var name in more)
            if (names.Count < MostNamed)
                names.Add(name);
    }
}
