namespace Annai.Output;

/// <summary>A folder that is made like another; each of its files is at any time the old one or the new one.</summary>
/// <param name="folder">The folder.</param>
/// <param name="spare">Where a file is copied to before it gets its name.</param>
/// <param name="disk">The disk.</param>
internal sealed class CopiedFolder(string folder, string spare, Disk disk)
{
    /// <summary>Makes it like another, wherever an earlier call was cut off.</summary>
    public void Follow(string other)
    {
        Directory.CreateDirectory(folder);
        var paths = FileTree.Paths(other);
        // Pages come last: what they refer to is there before them.
        var copied = paths
            .Where(path => !IsSame(path, other))
            .OrderBy(path => path.EndsWith(".html", StringComparison.Ordinal))
            .ThenBy(path => path, StringComparer.Ordinal)
            .ToList();
        foreach (var path in copied)
            Copy(path, other);
        foreach (var gone in FileTree.Paths(folder).Except(paths, StringComparer.Ordinal))
            File.Delete(Path.Combine(folder, gone));
        DeleteEmpty(folder);
        disk.Flush(
            [.. copied.Select(path => Path.Combine(folder, path))],
            [folder, .. Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories)]);
    }

    private bool IsSame(string path, string other) =>
        FileTree.Holds(folder, new OutputFile(path, File.ReadAllBytes(Path.Combine(other, path))));

    private void Copy(string path, string other)
    {
        var target = Path.Combine(folder, path);
        MakeRoom(target);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        disk.Copy(Path.Combine(other, path), spare);
        File.Move(spare, target, overwrite: true);
    }

    // A folder may become a file, and the other way round.
    private void MakeRoom(string target)
    {
        if (Directory.Exists(target))
            Directory.Delete(target, recursive: true);
        var above = Path.GetDirectoryName(target)!;
        while (above.Length > folder.Length)
        {
            if (File.Exists(above))
                File.Delete(above);
            above = Path.GetDirectoryName(above)!;
        }
    }

    private static void DeleteEmpty(string folder)
    {
        foreach (var inner in Directory.EnumerateDirectories(folder).ToList())
        {
            DeleteEmpty(inner);
            if (!Directory.EnumerateFileSystemEntries(inner).Any())
                Directory.Delete(inner);
        }
    }
}
