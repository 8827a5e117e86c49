using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// Tells of files below `content` that nobody reads: a folder mistyped by a letter would otherwise vanish silently.
/// </summary>
internal static class UnreadFiles
{
    private static readonly ImmutableArray<string> Known =
    [
        "content/programmes/*.md", "content/notices/*.md", "content/pages/*.md", "content/places/*.csv",
        "content/occasions/*.csv", "content/surveys/*.yaml", "content/words/*.yaml", "content/media/*",
        AreaReader.FileName, LabelReader.FileName, CodeReader.FileName, MailingReader.FileName,
        PrintRunReader.FileName,
    ];

    private static readonly ImmutableArray<(string Folder, string Ending)> Patterns =
        [.. Known.Select(path => path.Split('*') is [var folder, var ending] ? (folder, ending) : (path, ""))];

    public static void Tell(string folder, Findings findings)
    {
        var content = Path.Combine(folder, "content");
        if (!Directory.Exists(content))
            return;
        foreach (var named in Directory.EnumerateDirectories(content, "*", SearchOption.AllDirectories))
            if (IsRead(PathBelow(folder, named)))
                FileBytes.TellNoFile(PathBelow(folder, named), findings);
        var hint = $"what is read: {string.Join(", ", Known)}";
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var path = PathBelow(folder, file);
            // What a command was writing when it was ended; the next one clears it away.
            if (path.EndsWith(".csv.next", StringComparison.Ordinal))
                continue;
            if (!IsRead(path) && !SourceFile.IsEditorsOwn(path))
                findings.Add(Codes.UnreadFile, new SourcePlace(path), "nobody reads this file", hint);
        }
    }

    // What is enumerated begins as it was asked for.
    private static string PathBelow(string folder, string path) =>
        path[folder.Length..].Replace(Path.DirectorySeparatorChar, '/').TrimStart('/');

    private static bool IsRead(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        foreach (var (folder, ending) in Patterns)
            if (path == folder
                || (folder.Length == name
                    && path.StartsWith(folder, StringComparison.Ordinal)
                    && path.EndsWith(ending, StringComparison.Ordinal)))
                return true;
        return false;
    }
}
