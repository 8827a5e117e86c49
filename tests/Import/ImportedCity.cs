using System.Text;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>
/// A small city into which lists are imported as a contractor would: by the command, from a file on disk.
/// </summary>
internal sealed class ImportedCity : IDisposable
{
    private readonly TempSite _site = TempSite.OfSmallCity();

    public string Folder => _site.Folder;

    /// <summary>Imports a text as the list `halls` and writes it.</summary>
    public Task<ToolRun> Apply(string text, string options = "--set halls") => Run(text, $"{options} --apply");

    public Task<ToolRun> Run(string text, string options = "--set halls") =>
        Run(new UTF8Encoding(false).GetBytes(text), options);

    public Task<ToolRun> Run(byte[] bytes, string options = "--set halls")
    {
        _site.Write("list.csv", bytes);
        return Tool($"import list.csv {options}");
    }

    public Task<ToolRun> Tool(string words, string input = "") =>
        ToolRun.Of(Folder, words, input: input, stop: TestContext.Current.CancellationToken);

    public void Write(string path, string text) => _site.Write(path, text);

    public void WriteBytes(string path, byte[] bytes) => _site.Write(path, bytes);

    public string Read(string path) => _site.Read(path);

    public byte[] ReadBytes(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    public bool Has(string path) => _site.Has(path);

    /// <summary>The rows of a list, each by the names of its columns.</summary>
    public List<Dictionary<string, string>> Rows(string path = "content/places/halls.csv")
    {
        var lines = _site.Read(path).TrimEnd('\n').Split('\n').Select(Cells).ToList();
        return
        [
            .. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second)),
        ];
    }

    public void Dispose() => _site.Dispose();

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var isQuoted = false;
        foreach (var sign in line)
            if (sign == '"')
                isQuoted = !isQuoted;
            else if (sign == ',' && !isQuoted)
                cells.Add("");
            else
                cells[^1] += sign;
        return cells;
    }
}
