using System.Collections.Concurrent;
using Annai.Events;
using Annai.Events.Surveys;

namespace Annai.Collector.Surveys;

/// <summary>The pages of surveys, read anew when a build has written them.</summary>
/// <param name="folderOf">Where those of a city lie, or null.</param>
internal sealed class SurveyShelf(Func<string, string?> folderOf)
{
    private const string Japanese = "ja";

    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, SurveyPage Page)> _pages =
        new(StringComparer.Ordinal);

    /// <returns>The page in a language, else in Japanese; null where no build has written it.</returns>
    public SurveyPage? Find(Term tenant, Term survey, Term? language) => folderOf(tenant.Value) is not { } folder
        ? null
        : In(folder, survey.Value, language?.Value ?? Japanese) ?? In(folder, survey.Value, Japanese);

    private SurveyPage? In(string folder, string survey, string language)
    {
        var file = new FileInfo(Path.Combine(folder, SurveyMarks.FileOf(survey, language)));
        if (!file.Exists)
            return null;
        var stamp = (file.LastWriteTimeUtc, file.Length);
        if (_pages.TryGetValue(file.FullName, out var known) && (known.Written, known.Length) == stamp)
            return known.Page;
        var page = SurveyPage.Of(File.ReadAllText(file.FullName));
        _pages[file.FullName] = (stamp.LastWriteTimeUtc, stamp.Length, page);
        return page;
    }
}
