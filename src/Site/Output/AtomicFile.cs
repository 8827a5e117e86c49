namespace Annai.Output;

/// <summary>Writes a file so that a reader sees the old bytes or the new ones, after a power cut too.</summary>
public static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var next = Beside(path);
        using (var file = File.OpenHandle(next, FileMode.CreateNew, FileAccess.Write))
            RandomAccess.Write(file, bytes, fileOffset: 0);
        Switch(next, path);
    }

    /// <summary>The same for what is too long to be held at once; what throws leaves the old bytes.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var next = Beside(path);
        try
        {
            using (var file = new FileStream(next, FileMode.CreateNew, FileAccess.Write))
                write(file);
            Switch(next, path);
        }
        finally
        {
            File.Delete(next);
        }
    }

    private static string Beside(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var next = path + ".next";
        // Never through a link that somebody laid there.
        File.Delete(next);
        return next;
    }

    private static void Switch(string next, string path)
    {
        Disk.Real.Flush([next], []);
        File.Move(next, path, overwrite: true);
        Disk.Real.Flush([], [Path.GetDirectoryName(path)!]);
    }
}
