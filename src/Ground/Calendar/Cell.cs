using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>What an author wrote in one cell, the place where it begins, and somewhere to put what is wrong.</summary>
internal sealed class Cell(string written, SourcePlace place, Findings findings)
{
    public string Written => written;

    public string Folded { get; } = Folding.Fold(written);

    public bool HasMistakes { get; private set; }

    public Piece Whole => new(this, 0, written.Length);

    public void Report(Code code, Piece piece, string message, string hint)
    {
        HasMistakes = true;
        findings.Add(code, PlaceOf(place, piece.Start, piece.Length), message, hint);
    }

    /// <summary>A part's own place; the whole place where the caller knows no column to count from.</summary>
    public static SourcePlace PlaceOf(SourcePlace cell, int start, int length) =>
        cell.Column == 0 ? cell : cell with { Column = cell.Column + start, Length = length };
}
