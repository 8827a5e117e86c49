namespace Annai.Output;

/// <summary>A folder that is being filled: with links to what stays the same, with new files for the rest.</summary>
internal sealed class StagedFolder(string folder, Disk disk)
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];

    /// <summary>The files that were written anew, and so are not on the disk yet.</summary>
    public IReadOnlyCollection<string> Written => _written;

    public IReadOnlyCollection<string> Folders => _folders;

    public void Fill(Difference content, string? before)
    {
        Make(folder);
        var changed = content.Changed.ToHashSet(StringComparer.Ordinal);
        foreach (var file in content.Files)
        {
            var path = Path.Combine(folder, file.Path);
            Make(Path.GetDirectoryName(path)!);
            var isSame = before is not null && !changed.Contains(file.Path);
            if (isSame && disk.TryLinkFile(Path.Combine(before!, file.Path), path))
                continue;
            Write(path, file.Content.Span);
            _written.Add(path);
        }
    }

    // Each folder up to the staged one itself, since each has to be flushed.
    private void Make(string inner)
    {
        if (_folders.Contains(inner))
            return;
        if (inner.Length > folder.Length)
            Make(Path.GetDirectoryName(inner)!);
        Directory.CreateDirectory(inner);
        _folders.Add(inner);
    }

    // Never over a file that is there: it might be a link, and writing would change an older release.
    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: 0);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }
}
