using System.Collections.Immutable;
using System.Text.Json;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Output;

namespace Annai.App.Commands;

/// <summary>
/// What a build leaves for the next: from what it made which release, for how long that stays right, and what it said.
/// The next one of the same has nothing to draw.
/// </summary>
internal sealed record LastBuild(
    string Release,
    string Fingerprint,
    string From,
    string Until,
    int Files,
    (string Path, int Length) Heaviest,
    string Told,
    ImmutableArray<LastBuild.Warning> Warnings)
{
    private const string Kind = "build";

    internal sealed record Warning(int Code, SourcePlace Place, string Message, string? Hint);

    /// <returns>What was left, if it is of the current release; a file that is no such thing counts as none.</returns>
    public static LastBuild? Of(Releases releases)
    {
        try
        {
            return releases.ReadNote(Kind) is { } note
                && JsonSerializer.Deserialize(note, LastBuildJson.Default.LastBuild) is { } last
                && last.Release == Path.GetFileName(releases.Current)
                && releases.CountFiles() == last.Files
                    ? last
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public bool Holds(string fingerprint, JapaneseDay today) =>
        fingerprint == Fingerprint
        && string.CompareOrdinal(From, today.ToString()) <= 0
        && string.CompareOrdinal(today.ToString(), Until) < 0;

    public void Leave(Release release) =>
        Releases.WriteNote(release, Kind, JsonSerializer.SerializeToUtf8Bytes(this, LastBuildJson.Default.LastBuild));

    /// <param name="pages">The days for which all pages are right.</param>
    /// <param name="today">The day of the build.</param>
    /// <returns>The days for which the same files give the same pages and the same warnings.</returns>
    public static (string From, string Until) Days((JapaneseDay From, JapaneseDay Until) pages, JapaneseDay today)
    {
        // Warnings of past dates look at the year, and at the fiscal year.
        var (year, fiscal) = (today.Date.Year, today.FiscalYear);
        JapaneseDay[] began = [pages.From, new(new DateOnly(year, 1, 1)), new(new DateOnly(fiscal, 4, 1))];
        JapaneseDay[] ends = [pages.Until, new(new DateOnly(year + 1, 1, 1)), new(new DateOnly(fiscal + 1, 4, 1))];
        return (began.Max().ToString(), ends.Min().ToString());
    }

    public static ImmutableArray<Warning> WarningsOf(Findings findings) =>
    [
        .. findings.Sorted().Select(found => new Warning(found.Code.Number, found.Place, found.Message, found.Hint)),
    ];

    public void Repeat(Findings findings)
    {
        foreach (var warning in Warnings)
            findings.Add(Codes.Of(warning.Code), warning.Place, warning.Message, warning.Hint);
    }
}
