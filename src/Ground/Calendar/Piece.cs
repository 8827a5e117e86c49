using System.Globalization;
using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>A part of a cell that knows where it stands, so that a finding points at exactly the wrong word.</summary>
internal readonly record struct Piece(Cell Cell, int Start, int Length)
{
    public ReadOnlySpan<char> Text => Cell.Folded.AsSpan(Start, Length);

    public string Written => Cell.Written.Substring(Start, Length);

    public bool IsEmpty => Length == 0;

    public Piece Part(int start, int length) => new(Cell, Start + start, length);

    public Piece Trimmed()
    {
        var leading = Length - Text.TrimStart(' ').Length;
        return Part(leading, Text.Trim(' ').Length);
    }

    public List<Piece> Split(char separator)
    {
        var parts = new List<Piece>();
        var start = 0;
        for (var i = 0; i <= Length; i++)
        {
            if (i < Length && Text[i] != separator)
                continue;
            parts.Add(Part(start, i - start).Trimmed());
            start = i + 1;
        }

        return parts;
    }

    /// <summary>What stands on either side of the first separator; null where there is none.</summary>
    public (Piece Left, Piece Right)? Halves(params ReadOnlySpan<string> separators)
    {
        foreach (var separator in separators)
            if (Text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at)
                return (Part(0, at).Trimmed(), Part(at + separator.Length, Length - at - separator.Length).Trimmed());
        return null;
    }

    /// <summary>The number that it is, of so many digits; null where it is anything else.</summary>
    public int? Number(int fewest, int most) =>
        Length >= fewest && Length <= most
        && int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public void Report(Code code, string message, string hint) => Cell.Report(code, this, message, hint);
}
