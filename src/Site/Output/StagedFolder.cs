using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;

namespace Annai.Output;

/// <summary>
/// A folder that is being filled, from any thread: what is new is written at once and need not be kept, what the
/// folder before has too gets a second name in the end.
/// </summary>
internal sealed class StagedFolder(string folder, string? before, Disk disk)
{
    private readonly ConcurrentDictionary<string, bool> _isNew = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _written = [];
    private readonly Lock _naming = new();
    private readonly EarlyFlush _early = new(disk);

    /// <summary>The files that were written anew, and so are not on the disk yet.</summary>
    public IEnumerable<string> Written => _written.Order(StringComparer.Ordinal);

    public IEnumerable<string> Folders => _folders.Keys.Order(StringComparer.Ordinal);

    public int Count => _isNew.Count;

    /// <summary>The paths that the folder before does not have, or has with other bytes.</summary>
    public ImmutableArray<string> Changed =>
        [.. _isNew.Where(file => file.Value).Select(file => file.Key).Order(StringComparer.Ordinal)];

    /// <summary>The paths that only the folder before has.</summary>
    public ImmutableArray<string> Removed => before is null
        ? []
        : [.. FileTree.Paths(before).Where(path => !_isNew.ContainsKey(path)).Order(StringComparer.Ordinal)];

    /// <returns>Whether the folder before has none like it.</returns>
    public bool Add(OutputFile file)
    {
        var isNew = before is null || !FileTree.Holds(before, file);
        if (!_isNew.TryAdd(file.Path, isNew))
            throw Wanted(file.Path);
        if (isNew)
            Write(file.Path, file.Content.Span);
        return isNew;
    }

    /// <summary>Takes over a file of the folder before, without a look into it.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="length">Its bytes, or null for whoever knows that it is there as it was laid down.</param>
    /// <returns>False where it has none of that path and length.</returns>
    public bool Keep(string path, int? length)
    {
        if (before is null || (length is { } bytes && !FileTree.Has(before, path, bytes)))
            return false;
        if (!_isNew.TryAdd(path, false))
            throw Wanted(path);
        return true;
    }

    /// <summary>Gives the files that stay the same their second name.</summary>
    public void LinkUnchanged()
    {
        Make(folder);
        Parallel.ForEach(_isNew.Where(file => !file.Value), file => Link(file.Key));
        _early.End();
    }

    private static ArgumentException Wanted(string path) =>
        new($"two files want the path `{path}`", nameof(path));

    private void Link(string path)
    {
        var (there, here) = (Path.Combine(before!, path), Path.Combine(folder, path));
        Make(Path.GetDirectoryName(here)!);
        if (!disk.TryLinkFile(there, here))
            Write(path, File.ReadAllBytes(there));
    }

    // Each folder up to the staged one itself, since each has to be flushed.
    private void Make(string inner)
    {
        if (_folders.ContainsKey(inner))
            return;
        if (inner.Length > folder.Length)
            Make(Path.GetDirectoryName(inner)!);
        Directory.CreateDirectory(inner);
        _folders[inner] = true;
    }

    // Never over a file that is there: it might be a link, and writing would change an older release.
    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var name = Path.Combine(folder, path);
        using (var file = Create(name))
            RandomAccess.Write(file, bytes, fileOffset: 0);
        _written.Add(name);
        _early.Wrote(folder);
    }

    // One at a time: a disk makes names in a folder one by one anyway, and threads that wait for it spin.
    private SafeFileHandle Create(string name)
    {
        lock (_naming)
        {
            Make(Path.GetDirectoryName(name)!);
            return File.OpenHandle(name, FileMode.CreateNew, FileAccess.Write, preallocationSize: 0);
        }
    }
}
