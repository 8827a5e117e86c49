using System.Globalization;

namespace Annai.Sheets.Workbooks;

/// <summary>Where a cell stands: <c>AB12</c>.</summary>
internal static class CellReference
{
    private static readonly char[] Letter = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    /// <summary>The column, from 1; 0 where the reference names none that a sheet could have.</summary>
    public static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.AsSpan().Trim('$'))
        {
            if (!char.IsAsciiLetter(letter))
                break;
            column = column * 26 + (letter | 0x20) - 'a' + 1;
            if (column > Limits.Columns)
                return 0;
        }

        return column;
    }

    /// <summary>A, AB: the letters of a column from 1.</summary>
    public static string Letters(int column) =>
        column == 0 ? "" : Letters((column - 1) / 26) + (char)('A' + (column - 1) % 26);

    /// <summary>A2:B9; null where it is no range of a sheet.</summary>
    public static CellRange? Range(string? reference) =>
        reference?.Split(':') is [var first, var last]
        && Column(first) is > 0 and var left && Column(last) is > 0 and var right
        && Row(first) is { } top && Row(last) is { } bottom
            ? new CellRange(top, left, bottom, right)
            : null;

    private static int? Row(string reference) => Number(reference.TrimStart('$').TrimStart(Letter).TrimStart('$'));

    public static int? Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
