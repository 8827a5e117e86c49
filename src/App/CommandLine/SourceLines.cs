using Annai.Diagnostics;

namespace Annai.App.CommandLine;

/// <summary>The author's own lines, to be shown beside what is said of them.</summary>
internal sealed class SourceLines(string siteFolder)
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <returns>The line that a place names, or null where there is none.</returns>
    public string? At(SourcePlace place)
    {
        if (place.Line == 0)
            return null;
        if (!_files.TryGetValue(place.File, out var lines))
            _files[place.File] = lines = Lines(Path.Combine(siteFolder, place.File));
        return place.Line <= lines.Length ? lines[place.Line - 1] : null;
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.Exists(file) ? LineEnds.Unified(File.ReadAllText(file)).Split('\n') : [];
        }
        // The finding is told all the same; only its line cannot be shown.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
