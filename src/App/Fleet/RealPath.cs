namespace Annai.App.Fleet;

/// <summary>Where a path leads once every link on its way is followed, which its text alone does not say.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <returns>The path without a link in it, or null where one leads in a circle or cannot be followed.</returns>
    public static string? Of(string path)
    {
        try
        {
            return Followed(path);
        }
        // A target may be too long to be one.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    public static bool IsIn(string path, string folder) =>
        path.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? Followed(string path)
    {
        var (real, links) = (Path.GetPathRoot(path)!, 0);
        var left = new Stack<string>(NamesFromBehind(path));
        while (left.TryPop(out var name))
        {
            var next = Path.GetFullPath(name, real);
            if (name == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(target)!;
            foreach (var part in NamesFromBehind(target))
                left.Push(part);
        }

        return real;
    }

    private static IEnumerable<string> NamesFromBehind(string path) =>
        path[Path.GetPathRoot(path)!.Length..]
            .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Reverse();
}
