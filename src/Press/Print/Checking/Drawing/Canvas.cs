using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>Where a drawing stands while it is read: its state, and those it will come back to.</summary>
internal sealed class Canvas(Area sheet, Action<Mark> draw)
{
    private const int MostKept = 2_000;

    private readonly Stack<GraphicsState> _kept = [];

    public GraphicsState State { get; set; } = new() { Matrix = Matrix.Identity, Clip = sheet };

    /// <summary>Whether all that is drawn is the tile of a pattern, whose place says nothing.</summary>
    public bool IsTile { get; init; }

    public List<PlacedPicture> Pictures { get; init; } = [];

    public HashSet<PrintFont> Fonts { get; init; } = [];

    public HashSet<UnreadPart> Unread { get; init; } = [];

    public void Keep()
    {
        if (_kept.Count >= MostKept)
            throw UnreadablePdfException.TooMuch("a drawing of the PDF is nested too deeply");
        _kept.Push(State);
    }

    // One too many is a mistake that every viewer passes over.
    public void Restore() => State = _kept.TryPop(out var kept) ? kept : State;

    public void Draw(MarkKind kind, Colour colour, Area area)
    {
        var seen = area.Within(State.Clip);
        if (IsTile || !seen.IsEmpty)
            draw(new Mark(kind, colour, IsTile ? Area.Nothing : seen));
    }

    /// <summary>The same page for a drawing within it, which sets and restores for itself.</summary>
    public Canvas Within(GraphicsState state) =>
        new(sheet, draw) { State = state, IsTile = IsTile, Pictures = Pictures, Fonts = Fonts, Unread = Unread };

    /// <summary>The same page for the tile of a pattern.</summary>
    public Canvas OfTile() =>
        new(Area.Everything, draw) { IsTile = true, Pictures = Pictures, Fonts = Fonts, Unread = Unread };
}
