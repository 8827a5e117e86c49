namespace Annai.Output;

/// <summary>Writes a file so that a reader sees the old bytes or the new ones, after a power cut too.</summary>
public static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var next = path + ".next";
        File.WriteAllBytes(next, bytes);
        Disk.Real.Flush([next], []);
        File.Move(next, path, overwrite: true);
        Disk.Real.Flush([], [folder]);
    }
}
