using System.Collections.Immutable;
using System.Text;
using Annai.Output;

namespace Annai.Print.Register;

/// <summary>A table of the authors to which a row is added; what stands in it stays as it was typed.</summary>
internal static class ContentTable
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <param name="path">The file, which may not be there yet.</param>
    /// <param name="columns">The columns of a file that is not there yet.</param>
    /// <param name="row">The cells by their columns.</param>
    public static void Append(string path, ImmutableArray<string> columns, IReadOnlyDictionary<string, string> row)
    {
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var before = Encoding.UTF8.GetString(bytes, mark, bytes.Length - mark);
        if (LacksColumn(before, row) is { } column)
            throw new InvalidOperationException($"`{path}` has no column `{column}`");
        var text = new StringBuilder(before.Length > 0 ? before : string.Join(',', columns));
        var ending = EndingOf(before);
        if (!LineEnds.Contains(text[^1]))
            text.Append(ending);
        text.AppendJoin(',', Header(text.ToString()).Select(name => Cell(row.GetValueOrDefault(name, ""))));
        // By its mark a spreadsheet program knows that it is UTF-8.
        AtomicFile.Write(path, [.. bytes.AsSpan(0, mark), .. Encoding.UTF8.GetBytes($"{text}{ending}")]);
    }

    /// <returns>A column that a row fills and a table does not have, or null.</returns>
    public static string? LacksColumn(string table, IReadOnlyDictionary<string, string> row) => table.Length == 0
        ? null
        : row.Where(cell => cell.Value.Length > 0).Select(cell => cell.Key).Except(Header(table)).FirstOrDefault();

    // The first line that is not empty, as for whoever reads it.
    private static IEnumerable<string> Header(string table) => table
        .Split(LineEnds, StringSplitOptions.RemoveEmptyEntries)[0]
        .Trim('\uFEFF')
        .Split(',')
        .Select(name => name.Trim('"'));

    private static string EndingOf(string text) =>
        text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n"
        : text.Contains('\r', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal) ? "\r"
        : "\n";

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
