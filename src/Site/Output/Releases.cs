using System.Globalization;

namespace Annai.Output;

/// <summary>
/// The releases of one output folder. A release is staged beside the others, gets its number when it is whole, and becomes
/// the site in one rename: a reader sees the old site or the new one, never something between.
/// </summary>
public sealed class Releases(string output)
{
    private const int Kept = 10;
    private const string Staging = ".staging";

    private readonly string _folder = Path.Combine(output, "releases");
    private readonly string _site = Path.Combine(output, "site");

    /// <summary>The folder of the current release, or null before the first.</summary>
    public string? Current => Directory.Exists(_site) ? Directory.ResolveLinkTarget(_site, returnFinalTarget: true)?.FullName : null;

    /// <returns>The current release, which is the one before if nothing changed.</returns>
    public Release Publish(IReadOnlyCollection<OutputFile> files)
    {
        if (files.GroupBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"two files want the path `{twice.Key}`", nameof(files));
        RefuseWhatIsNoLink();
        var (changed, removed) = Compare(files);
        if (changed + removed == 0 && Current is { } current)
            return new Release(current, files.Count, 0, 0);
        var release = Name(Stage(files));
        Link.Switch(_site, Path.GetRelativePath(output, release));
        Prune();
        return new Release(release, files.Count, changed, removed);
    }

    // A rename would swallow a file of that name without a word.
    private void RefuseWhatIsNoLink()
    {
        if (Path.Exists(_site) && new FileInfo(_site).LinkTarget is null)
            throw new IOException($"`{_site}` is no link to a release, and is not replaced: move it away, then build again");
    }

    private (int Changed, int Removed) Compare(IReadOnlyCollection<OutputFile> files)
    {
        if (Current is not { } current)
            return (files.Count, 0);
        var before = Directory.EnumerateFiles(current, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(current, file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToHashSet(StringComparer.Ordinal);
        var unchanged = files.Count(file => before.Contains(file.Path) && SameBytes(Path.Combine(current, file.Path), file));
        var removed = before.Count - files.Count(file => before.Contains(file.Path));
        return (files.Count - unchanged, removed);
    }

    private static bool SameBytes(string path, OutputFile file) =>
        new FileInfo(path).Length == file.Content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span);

    // What a killed build left half-staged is thrown away here, never published.
    private string Stage(IEnumerable<OutputFile> files)
    {
        var staging = Path.Combine(_folder, Staging);
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        Directory.CreateDirectory(staging);
        foreach (var file in files)
        {
            var path = Path.Combine(staging, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }

        return staging;
    }

    private string Name(string staging)
    {
        var number = Numbered().Select(release => release.Number).DefaultIfEmpty(0).Max() + 1;
        var release = Path.Combine(_folder, number.ToString("D6", CultureInfo.InvariantCulture));
        Directory.Move(staging, release);
        return release;
    }

    private IEnumerable<(int Number, string Folder)> Numbered() =>
        from folder in Directory.EnumerateDirectories(_folder)
        let name = Path.GetFileName(folder)
        where name.Length == 6 && name.All(char.IsAsciiDigit)
        select (int.Parse(name, CultureInfo.InvariantCulture), folder);

    private void Prune()
    {
        foreach (var (_, folder) in Numbered().OrderByDescending(release => release.Number).Skip(Kept).ToList())
            Directory.Delete(folder, recursive: true);
    }
}
