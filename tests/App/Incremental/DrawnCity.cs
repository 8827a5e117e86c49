using Xunit;

namespace Annai.Tests.App.Incremental;

/// <summary>A lively city that was built once, and of which a test says what the next build draws.</summary>
internal sealed class DrawnCity : IDisposable
{
    private readonly TempSite _site = LivelyCity.Make();

    private DrawnCity() => Pages = new CityPages(_site);

    public CityPages Pages { get; }

    /// <summary>The day as of which it is built.</summary>
    public required string Today { get; set; }

    public int Releases => Directory.EnumerateDirectories(Path.Combine(Output, "releases"), "??????").Count();

    private string Output => Path.Combine(_site.Folder, "output");

    public static async Task<DrawnCity> Built(string today = "2026-11-20")
    {
        var city = new DrawnCity { Today = today };
        await city.Build();
        return city;
    }

    public void Dispose() => _site.Dispose();

    public string Read(string path) => _site.Read(path);

    public void Write(string path, string text) => _site.Write(path, text);

    public void Write(string path, byte[] bytes) => _site.Write(path, bytes);

    public void Append(string path, string text) => Write(path, Read(path) + text);

    public void DeleteOutput() => Directory.Delete(Output, recursive: true);

    public void Delete(string path) => File.Delete(Path.Combine(_site.Folder, path));

    public void Move(string path, string to) =>
        File.Move(Path.Combine(_site.Folder, path), Path.Combine(_site.Folder, to));

    public void Replace(string path, string old, string by)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(old, by, StringComparison.Ordinal));
    }

    /// <summary>Takes a template over, changed by one letter that stands in every page drawn by it.</summary>
    public void ChangeTemplate(string name, string old, string by)
    {
        Write($"templates/{name}", LivelyCity.Original($"templates/{name}"));
        Replace($"templates/{name}", old, by);
    }

    public void ResetStamps()
    {
        foreach (var file in Directory.EnumerateFiles(_site.Folder, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
    }

    public Task<BuildRun> Run(string words) =>
        BuildRun.Of(_site.Folder, $"{words} --as-of {Today}", isProcess: false, TestContext.Current.CancellationToken);

    public async Task<BuildRun> Build()
    {
        var run = await Run("build");
        Assert.True(run.IsClean, run.Error);
        return run;
    }

    /// <summary>Builds, and holds it to the pages that have to be drawn, each once and no other.</summary>
    public Task<BuildRun> Draws(params IEnumerable<string> pages) => Draws(pages, pages);

    /// <summary>Builds, and holds it to what has to be drawn, and to what may be besides.</summary>
    public async Task<BuildRun> Draws(IEnumerable<string> atLeast, IEnumerable<string> atMost)
    {
        var (least, most) = (atLeast.ToHashSet(StringComparer.Ordinal), atMost.ToHashSet(StringComparer.Ordinal));
        Assert.Subset(most, least);
        var before = OutputTree.In(Output);
        var run = await Build();
        Assert.Subset(most, OutputTree.In(Output).PagesSince(before).ToHashSet(StringComparer.Ordinal));
        Assert.True(
            least.Count <= run.Drawn && run.Drawn <= most.Count,
            $"{run.Drawn} were drawn, expected {least.Count} to {most.Count}: {string.Join(", ", most)}");
        return run;
    }
}
