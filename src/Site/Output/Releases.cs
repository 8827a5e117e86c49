using System.Collections.Immutable;
using System.Globalization;

namespace Annai.Output;

/// <summary>
/// The releases of one output folder. A release is staged beside the others, gets its number when it is whole, and
/// becomes the site in one rename: a reader sees the old site or the new one, never something between.
/// </summary>
public sealed class Releases(string output)
{
    private const int Kept = 10;
    private const string Staging = ".staging";

    private readonly string _folder = Path.Combine(output, "releases");
    private readonly string _site = Path.Combine(output, "site");

    /// <summary>The folder of the current release, or null before the first.</summary>
    public string? Current =>
        Directory.Exists(_site) ? Directory.ResolveLinkTarget(_site, returnFinalTarget: true)?.FullName : null;

    /// <returns>The current release, which is the one before if nothing changed.</returns>
    public Release Publish(IReadOnlyCollection<OutputFile> files)
    {
        var paths = files.GroupBy(file => file.Path, StringComparer.Ordinal);
        if (paths.FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"two files want the path `{twice.Key}`", nameof(files));
        RefuseWhatIsNoLink();
        var (changed, removed) = Compare(files);
        if (changed.Length + removed.Length == 0 && Current is { } current)
            return new Release(current, files.Count, [], []);
        var release = Name(Stage(files));
        Link.Switch(_site, Path.GetRelativePath(output, release));
        Prune();
        return new Release(release, files.Count, changed, removed);
    }

    /// <summary>Throws away what a killed build left half-staged; it is never published.</summary>
    internal static void ClearStaging(string output)
    {
        var staging = Path.Combine(output, "releases", Staging);
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
    }

    // A rename would swallow a file of that name without a word.
    private void RefuseWhatIsNoLink()
    {
        if (Path.Exists(_site) && new FileInfo(_site).LinkTarget is null)
            throw new IOException(
                $"`{_site}` is no link to a release, and is not replaced: move it away, then build again");
    }

    private (ImmutableArray<string> Changed, ImmutableArray<string> Removed) Compare(
        IReadOnlyCollection<OutputFile> files)
    {
        if (Current is not { } current)
            return ([.. files.Select(file => file.Path)], []);
        var before = Directory.EnumerateFiles(current, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(current, file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToHashSet(StringComparer.Ordinal);
        var changed = files
            .Where(file => !before.Contains(file.Path) || !SameBytes(Path.Combine(current, file.Path), file));
        var removed = before.Except(files.Select(file => file.Path), StringComparer.Ordinal);
        return ([.. changed.Select(file => file.Path)], [.. removed.Order(StringComparer.Ordinal)]);
    }

    private static bool SameBytes(string path, OutputFile file) =>
        new FileInfo(path).Length == file.Content.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span);

    private string Stage(IReadOnlyCollection<OutputFile> files)
    {
        ClearStaging(output);
        var staging = Path.Combine(_folder, Staging);
        Directory.CreateDirectory(staging);
        try
        {
            foreach (var file in files)
                Write(Path.Combine(staging, file.Path), file.Content.Span);
            return staging;
        }
        catch
        {
            // On a full disk the half that was written would keep it full.
            ClearStaging(output);
            throw;
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
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
