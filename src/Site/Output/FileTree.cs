namespace Annai.Output;

/// <summary>The files below a folder, by their paths inside it with forward slashes.</summary>
internal static class FileTree
{
    public static HashSet<string> Paths(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<OutputFile> Read(string folder) =>
        from path in Paths(folder).Order(StringComparer.Ordinal)
        select new OutputFile(path, File.ReadAllBytes(Path.Combine(folder, path)));

    public static bool Holds(string folder, OutputFile file) =>
        Has(folder, file.Path, file.Content.Length)
        && File.ReadAllBytes(Path.Combine(folder, file.Path)).AsSpan().SequenceEqual(file.Content.Span);

    /// <returns>Whether there is a file of that length; a link is none, whatever it leads to.</returns>
    public static bool Has(string folder, string path, int length)
    {
        var there = new FileInfo(Path.Combine(folder, path));
        return there.Exists && there.LinkTarget is null && there.Length == length;
    }
}
