namespace Annai.Output;

/// <summary>Writes a file so that a reader sees the old bytes or the new ones, after a power cut too.</summary>
public static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var next = path + ".next";
        // Never through a link that somebody laid there.
        File.Delete(next);
        using (var file = File.OpenHandle(next, FileMode.CreateNew, FileAccess.Write))
            RandomAccess.Write(file, bytes, fileOffset: 0);
        Disk.Real.Flush([next], []);
        File.Move(next, path, overwrite: true);
        Disk.Real.Flush([], [folder]);
    }
}
