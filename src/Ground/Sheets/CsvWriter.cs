using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Annai.Sheets;

/// <summary>Writes rows as CSV (RFC 4180).</summary>
public static class CsvWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>For Excel, which knows by a byte order mark that it is UTF-8.</summary>
    public static void Write(Stream to, IEnumerable<ImmutableArray<string>> rows) =>
        Write(to, rows, hasMark: true, "\r\n");

    /// <summary>For the content, where a line is a line and a mark would be a part of the first heading.</summary>
    public static void WritePlain(Stream to, IEnumerable<ImmutableArray<string>> rows) =>
        Write(to, rows, hasMark: false, "\n");

    private static void Write(Stream to, IEnumerable<ImmutableArray<string>> rows, bool hasMark, string end)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(hasMark), leaveOpen: true);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0)
                    text.Write(',');
                text.Write(Cell(row[i]));
            }

            text.Write(end);
        }
    }

    // Some readers take a space at an end for none of the cell.
    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(Quoted) || text.StartsWith(' ') || text.EndsWith(' ')
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
