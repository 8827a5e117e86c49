using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Annai.Sheets;

/// <summary>Writes rows as CSV (RFC 4180) with a byte order mark, by which Excel knows that it is UTF-8.</summary>
public static class CsvWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(Stream to, IEnumerable<ImmutableArray<string>> rows)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0)
                    text.Write(',');
                text.Write(Cell(row[i]));
            }

            text.Write("\r\n");
        }
    }

    private static string Cell(string text) => text.AsSpan().ContainsAny(Quoted)
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
