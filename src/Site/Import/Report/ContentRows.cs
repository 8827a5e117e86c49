using System.Collections.Immutable;

namespace Annai.Import.Report;

/// <summary>Rows as a table of the content: commas, quotes only where they must be, one kind of line end.</summary>
public static class ContentRows
{
    private static readonly char[] Quoted = [',', '"', '\n', '\r'];

    public static void Write(TextWriter to, ImmutableArray<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                to.Write(',');
            Write(to, cells[i]);
        }

        to.Write('\n');
    }

    private static void Write(TextWriter to, string cell)
    {
        // A reader would take the space at an end for none of the cell.
        var isQuoted = cell.AsSpan().ContainsAny(Quoted) || cell.StartsWith(' ') || cell.EndsWith(' ');
        to.Write(isQuoted ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
    }
}
