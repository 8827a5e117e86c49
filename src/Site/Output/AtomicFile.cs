namespace Annai.Output;

/// <summary>Writes a file so that a reader sees the old bytes or the new ones.</summary>
public static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var next = path + ".next";
        File.WriteAllBytes(next, bytes);
        File.Move(next, path, overwrite: true);
    }
}
