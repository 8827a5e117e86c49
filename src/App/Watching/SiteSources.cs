using System.Collections.Immutable;
using Annai.Content.Reading;
using Annai.Pages;

namespace Annai.App.Watching;

/// <summary>
/// All that a site is made of, as it lies on the disk at one moment: two that are equal give the same pages.
/// </summary>
internal sealed class SiteSources
{
    public const string Content = "content";

    private readonly ImmutableSortedDictionary<string, Stamp> _files;

    private SiteSources(ImmutableSortedDictionary<string, Stamp> files) => _files = files;

    public static SiteSources In(string siteFolder)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, Stamp>(StringComparer.Ordinal);
        Add(files, new FileInfo(Path.Combine(siteFolder, ConfigurationReader.FileName)), siteFolder);
        foreach (var folder in (string[])[Content, TemplateSet.Folder])
            Add(files, new DirectoryInfo(Path.Combine(siteFolder, folder)), siteFolder);
        return new SiteSources(files.ToImmutable());
    }

    /// <summary>All files by their paths.</summary>
    public ImmutableSortedDictionary<string, Stamp> Files => _files;

    /// <summary>The same with some files looked at again.</summary>
    /// <returns>
    /// With the paths that differ, in order. Null where one is no file, or is gone and was none: then all have to be
    /// looked at.
    /// </returns>
    public (SiteSources Sources, ImmutableArray<string> Changed)? LookedAt(
        string siteFolder, IEnumerable<string> paths)
    {
        var files = _files.ToBuilder();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var file = new FileInfo(path);
            var name = NameOf(file, siteFolder);
            if (!file.Exists && !_files.ContainsKey(name) && (Directory.Exists(path) || !SourceFile.IsEditorsOwn(name)))
                return null;
            names.Add(name);
            files.Remove(name);
            if (IsBelow(name))
                Add(files, file, siteFolder);
        }

        var now = new SiteSources(files.ToImmutable());
        return (now, [.. names.Where(name => now.StampOf(name) != StampOf(name))]);
    }

    private Stamp? StampOf(string name) => _files.TryGetValue(name, out var stamp) ? stamp : null;

    /// <summary>The paths that are new, gone or different since then, in order.</summary>
    public ImmutableArray<string> ChangedSince(SiteSources before) =>
    [
        .. _files.Keys.Union(before._files.Keys)
            .Where(name => StampOf(name) != before.StampOf(name))
            .Order(StringComparer.Ordinal),
    ];

    private static void Add(
        ImmutableSortedDictionary<string, Stamp>.Builder files,
        DirectoryInfo folder,
        string siteFolder)
    {
        try
        {
            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
                Add(files, file, siteFolder);
        }
        // It went while it was looked at, or is not ours to look into: the build will say what is wrong.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static void Add(ImmutableSortedDictionary<string, Stamp>.Builder files, FileInfo file, string siteFolder)
    {
        if (file.Exists && !SourceFile.IsEditorsOwn(file.Name))
            files[NameOf(file, siteFolder)] = new Stamp(file.Length, file.LastWriteTimeUtc);
    }

    private static string NameOf(FileInfo file, string siteFolder) =>
        Path.GetRelativePath(siteFolder, file.FullName).Replace(Path.DirectorySeparatorChar, '/');

    // The site's own folder is watched too, and has more in it than what a site is made of.
    private static bool IsBelow(string name) =>
        name == ConfigurationReader.FileName || name.Split('/')[0] is Content or TemplateSet.Folder;
}
