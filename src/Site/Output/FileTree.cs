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

    public static bool Holds(string folder, OutputFile file)
    {
        var there = new FileInfo(Path.Combine(folder, file.Path));
        return there.Exists
            && there.Length == file.Content.Length
            && File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(file.Content.Span);
    }
}
