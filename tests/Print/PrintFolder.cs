namespace Annai.Tests.Print;

/// <summary>All that lies where designers look, staging included.</summary>
internal static class PrintFolder
{
    public static IEnumerable<string> FilesIn(string output)
    {
        var folder = Path.Combine(output, "print");
        return !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
                .Where(path => File.Exists(path) || Path.GetFileName(path).StartsWith('.'))
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal);
    }
}
