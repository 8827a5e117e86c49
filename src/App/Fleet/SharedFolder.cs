using System.Collections.Immutable;
using Annai.App.Commands;
using Annai.Content.Reading;
using Annai.Pages;

namespace Annai.App.Fleet;

/// <summary>The folder of which all cities of a run share the templates and the words, and nothing else.</summary>
internal sealed class SharedFolder
{
    private readonly Lazy<ImmutableSortedDictionary<string, string>?> _hashes;

    public SharedFolder(string folder)
    {
        Folder = Path.TrimEndingDirectorySeparator(folder);
        Home = RealPath.Of(Folder) ?? Folder;
        Templates = new SharedTemplates(Folder);
        _hashes = new(ReadHashes);
    }

    public string Folder { get; }

    /// <summary>Where it lies, whatever links lead to it.</summary>
    public string Home { get; }

    public SharedTemplates Templates { get; }

    /// <summary>The folders whose files any city may use.</summary>
    public IEnumerable<string> Grounds =>
        [Path.Combine(Folder, TemplateSet.Folder), Path.Combine([Folder, .. WordsReader.Folder.Split('/')])];

    /// <summary>The hash of each shared file, read once for all cities; null where one cannot be read.</summary>
    public ImmutableSortedDictionary<string, string>? Hashes => _hashes.Value;

    /// <summary>The links among what is shared, and where they lead.</summary>
    public IEnumerable<(string Link, string Target)> Links =>
        from ground in Grounds
        where Directory.Exists(ground)
        from entry in new DirectoryInfo(ground).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        where entry.LinkTarget is not null
        select (entry.FullName, RealPath.Of(entry.FullName) ?? entry.FullName);

    /// <summary>A path as a reader types it in this folder, or the whole of it where it lies elsewhere.</summary>
    public string NameOf(string path)
    {
        var name = RealPath.IsIn(path, Folder) ? Path.GetRelativePath(Folder, path)
            : RealPath.IsIn(path, Home) ? Path.GetRelativePath(Home, path)
            : path;
        return name.Replace(Path.DirectorySeparatorChar, '/');
    }

    private ImmutableSortedDictionary<string, string>? ReadHashes()
    {
        try
        {
            return Files().ToImmutableSortedDictionary(
                path => path, path => FileHashes.HashOf(Path.Combine(Folder, path)), StringComparer.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private IEnumerable<string> Files() => Grounds
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(path => !SourceFile.IsEditorsOwn(path));
}
