using Annai.Events.Storing;

namespace Annai.Events.Sealing;

/// <summary>Changes files so that each change is on disk before the next one begins.</summary>
/// <param name="step">Called before each change: a test ends there.</param>
internal sealed class DurableFiles(Action<string>? step)
{
    private const string Next = ".next";

    public void MakeFolderOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (Directory.Exists(folder))
            return;
        // Each new name stands in the folder above it, and is lost with that.
        MakeFolderOf(folder);
        step?.Invoke(folder);
        Directory.CreateDirectory(folder);
        DiskSync.FlushFolder(Path.GetDirectoryName(folder)!);
    }

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        step?.Invoke(path + Next);
        using (var file = File.OpenHandle(path + Next, FileMode.Create, FileAccess.Write))
        {
            RandomAccess.Write(file, bytes, fileOffset: 0);
            DiskSync.Flush(file);
        }

        Move(path + Next, path);
    }

    public void Move(string from, string to)
    {
        step?.Invoke(to);
        File.Move(from, to, overwrite: true);
        DiskSync.FlushFolder(Path.GetDirectoryName(to)!);
    }

    public void Delete(string path)
    {
        if (!File.Exists(path))
            return;
        step?.Invoke(path);
        File.Delete(path);
        DiskSync.FlushFolder(Path.GetDirectoryName(path)!);
    }
}
