using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Annai.Tests.App.Incremental;

/// <summary>What a build left for others: the site, what lies beside its release, what the collector reads.</summary>
internal sealed class OutputTree
{
    private const string On = "beside/maintenance/on.json";
    private const int SignsShown = 100;

    private readonly ImmutableSortedDictionary<string, byte[]> _files;

    private OutputTree(ImmutableSortedDictionary<string, byte[]> files) => _files = files;

    public static OutputTree In(string output)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        Add(files, "site", Path.Combine(output, "site"));
        Add(files, "collector", Path.Combine(output, "collector"));
        if (new DirectoryInfo(Path.Combine(output, "site")).LinkTarget is { } release)
            Add(files, "beside", Path.Combine(output, release + ".beside"));
        return new OutputTree(files.ToImmutable());
    }

    private IEnumerable<string> OfSite => _files.Keys.Where(IsShown);

    /// <summary>What is being maintained, as the options of the command that began it.</summary>
    public IEnumerable<string> Maintained()
    {
        if (!_files.TryGetValue(On, out var json))
            yield break;
        using var document = JsonDocument.Parse(json);
        foreach (var on in document.RootElement.EnumerateArray())
            yield return string.Join(' ', on.EnumerateObject().Select(key => $"--{key.Name} {key.Value}"));
    }

    /// <summary>What visitors get.</summary>
    public OutputTree OnlyShown() => new(_files.RemoveRange(_files.Keys.Where(path => !IsShown(path))));

    public OutputTree WithoutMaintained() => new(_files.Remove(On));

    /// <returns>How many files of the site are new or different since then, and how many are gone.</returns>
    public (int Changed, int Removed) ShownSince(OutputTree before) =>
        (OfSite.Count(path => !before.Has(path, _files[path])), before.OfSite.Except(OfSite).Count());

    /// <returns>The pages that are new or different since then, by their paths, wherever they lie.</returns>
    public IEnumerable<string> PagesSince(OutputTree before) =>
        from path in _files.Keys
        where path.EndsWith(".html", StringComparison.Ordinal) && !before.Has(path, _files[path])
            // These are copies of what lies beside the release.
            && !path.StartsWith("collector/", StringComparison.Ordinal)
        select path.Replace("beside/maintenance/originals/", "site/", StringComparison.Ordinal) into page
        select page[(page.IndexOf('/', StringComparison.Ordinal) + 1)..] into path
        // The twins of codes in small letters are not drawn by themselves.
        where !path.StartsWith("q/", StringComparison.Ordinal)
        select path;

    /// <returns>Where another tree first differs, or null.</returns>
    public string? DifferenceFrom(OutputTree other)
    {
        foreach (var path in _files.Keys.Union(other._files.Keys).Order(StringComparer.Ordinal))
            if (!_files.TryGetValue(path, out var own))
                return $"`{path}` is missing";
            else if (!other._files.TryGetValue(path, out var others))
                return $"`{path}` should not be there";
            else if (!own.AsSpan().SequenceEqual(others))
                return $"`{path}` differs in {FirstLine(TextOf(own), TextOf(others))}";
        return null;
    }

    /// <summary>The first line that two texts do not share.</summary>
    public static string FirstLine(string own, string others)
    {
        var (ownLines, othersLines) = (own.Split('\n'), others.Split('\n'));
        var line = 0;
        while (line < ownLines.Length && line < othersLines.Length && ownLines[line] == othersLines[line])
            line++;
        var (one, other) = (At(ownLines, line), At(othersLines, line));
        var same = one.Zip(other).TakeWhile(signs => signs.First == signs.Second).Count();
        return $"line {line + 1}:\n  {Around(one, same)}\nexpected\n  {Around(other, same)}";
    }

    private static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static bool IsShown(string path) => path.StartsWith("site/", StringComparison.Ordinal);

    private bool Has(string path, byte[] bytes) =>
        _files.TryGetValue(path, out var own) && own.AsSpan().SequenceEqual(bytes);

    // A line of a page may be a whole paragraph.
    private static string Around(string line, int at) =>
        line[Math.Max(0, at - SignsShown / 2)..Math.Min(line.Length, at + SignsShown)];

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(no such line)";

    private static void Add(
        ImmutableSortedDictionary<string, byte[]>.Builder files, string name, string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files[$"{name}/{Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')}"] =
                File.ReadAllBytes(file);
    }
}
