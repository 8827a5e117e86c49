using System.Text.RegularExpressions;
using Annai.Content;
using Xunit;

namespace Annai.Tests.App.Fleet;

/// <summary>Small cities side by side in `cities`, each a tenant of one host, to be changed by a test.</summary>
public sealed partial class TempFleet : IDisposable
{
    private static readonly string SmallCity =
        File.ReadAllText(Path.Combine(Repository.Tests, "Sites", "small-city.txt"));

    private readonly TempSite _files = TempSite.From("");

    /// <param name="cities">The names of their folders; the first two letters begin their codes.</param>
    public TempFleet(params string[] cities)
    {
        foreach (var city in cities)
            Add(city, city, city[..2].ToUpperInvariant());
    }

    public string Folder => _files.Folder;

    public void Add(string city, string tenant, string prefix)
    {
        using var files = TempSite.From(SmallCity);
        foreach (var file in Directory.EnumerateFiles(files.Folder, "*", SearchOption.AllDirectories))
            Write(
                $"cities/{city}/{Path.GetRelativePath(files.Folder, file)}",
                File.ReadAllText(file)
                    .Replace("\"tenant\": \"aoba\"", $"\"tenant\": \"{tenant}\"", StringComparison.Ordinal)
                    .Replace("\"AE\"", $"\"{prefix}\"", StringComparison.Ordinal)
                    .Replace("https://annai.example/", $"https://annai.example/{tenant}/", StringComparison.Ordinal));
        BeginCodes(city, prefix);
    }

    public void Write(string path, string text) => _files.Write(path, text);

    public void Change(string path, string old, string changed)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(old, changed, StringComparison.Ordinal));
    }

    /// <summary>The same codes with another beginning, and so with another last sign.</summary>
    public void BeginCodes(string city, string prefix)
    {
        var path = $"cities/{city}/content/codes.csv";
        Write(path, Code().Replace(Read(path), code =>
        {
            var beginning = $"{prefix}{code.Value[code.Value.IndexOf('-', StringComparison.Ordinal)..^1]}";
            return beginning + CheckCharacter.Of(beginning);
        }));
    }

    public string Read(string path) => _files.Read(path);

    public bool Has(string path) => Path.Exists(Path.Combine(Folder, path));

    /// <param name="link">Where the link stands; what stood there is gone.</param>
    /// <param name="target">Where it leads, as it is written into it.</param>
    public void Link(string link, string target)
    {
        var path = Path.Combine(Folder, link);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        File.CreateSymbolicLink(path, target);
    }

    public Task<ToolRun> Build(string more = "") => Run($"build --sites cities/* {more}");

    public Task<ToolRun> Run(string words) => RunIn("", words);

    public Task<ToolRun> RunIn(string folder, string words) =>
        ToolRun.Of(Path.Combine(Folder, folder), words, stop: TestContext.Current.CancellationToken);

    public void Dispose() => _files.Dispose();

    [GeneratedRegex("^[A-Z]+-[0-9A-Z]+", RegexOptions.Multiline)]
    private static partial Regex Code();
}
