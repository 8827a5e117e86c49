namespace Annai.AgainstHugo;

/// <summary>Writes the files of a site.</summary>
internal static class Files
{
    public static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Write(to, Path.GetRelativePath(from, file), File.ReadAllText(file));
    }
}
