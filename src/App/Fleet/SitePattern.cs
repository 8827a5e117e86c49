using System.IO.Enumeration;
using Annai.Content.Reading;

namespace Annai.App.Fleet;

/// <summary>The folders of sites that a pattern names: in each part of it `*` is any signs, `?` is one.</summary>
internal static class SitePattern
{
    /// <summary>How a folder is looked through: hidden files too, and without a word on what may not be seen.</summary>
    public static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <param name="pattern">The pattern.</param>
    /// <param name="folder">The folder that it begins in, unless it is a whole path.</param>
    /// <returns>Whole paths, in order.</returns>
    public static IEnumerable<string> Folders(string pattern, string folder)
    {
        var root = Path.GetPathRoot(pattern)!;
        IEnumerable<string> found = [root.Length == 0 ? folder : root];
        foreach (var part in pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            found = found.SelectMany(parent => Below(parent, part));
        return found.Where(IsSite).Distinct().Order(StringComparer.Ordinal);
    }

    // A name that begins with a dot is hidden, and found only by a part that does so too, as in a shell.
    private static IEnumerable<string> Below(string parent, string part) => part.AsSpan().ContainsAny('*', '?')
        ? Directory.EnumerateDirectories(parent, "*", All)
            .Where(folder => FileSystemName.MatchesSimpleExpression(part, Path.GetFileName(folder), ignoreCase: false)
                && (Path.GetFileName(folder)[0] != '.' || part[0] == '.'))
        : Path.GetFullPath(part, parent) is var folder && Directory.Exists(folder) ? [folder]
        : [];

    // A link that leads nowhere is there, and told: a city must not vanish from the table.
    private static bool IsSite(string folder) =>
        new FileInfo(Path.Combine(folder, ConfigurationReader.FileName)) is var file
        && (file.Exists || file.LinkTarget is not null);
}
