using System.Collections.Immutable;
using System.Text;
using Annai.Output;

namespace Annai.Print.Register;

/// <summary>A table of the authors to which a row is added; what stands in it stays as it was typed.</summary>
internal static class ContentTable
{
    /// <param name="path">The file, which may not be there yet.</param>
    /// <param name="columns">The columns of a file that is not there yet.</param>
    /// <param name="row">The cells by their columns; one that is not named stays empty.</param>
    public static void Append(string path, ImmutableArray<string> columns, IReadOnlyDictionary<string, string> row)
    {
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var text = new StringBuilder(before.Length > 0 ? before : string.Join(',', columns));
        var ending = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (text[^1] != '\n')
            text.Append(ending);
        var header = text.ToString().Split('\n')[0].Trim().Split(',').Select(name => name.Trim('"'));
        text.AppendJoin(',', header.Select(name => Cell(row.GetValueOrDefault(name, "")))).Append(ending);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
