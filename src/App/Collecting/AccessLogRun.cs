using System.Globalization;
using Annai.App.CommandLine;
using Annai.Diagnostics;
using Annai.Events.CrossChecking;
using Annai.Events.Wording;

namespace Annai.App.Collecting;

/// <summary>`annai collect --access-log`: holds the collector's numbers against those of a web server.</summary>
internal static class AccessLogRun
{
    public static ExitCode Run(Invocation invocation, string folder, Vocabularies vocabularies, string named)
    {
        var files = FilesOf(Path.GetFullPath(named, invocation.Surroundings.Folder));
        if (files.Count == 0)
            invocation.Findings.Add(Codes.FileMissing, new SourcePlace(named), "this file is not there");
        if (vocabularies.All.IsEmpty)
            invocation.Findings.Add(
                Codes.FileMissing, new SourcePlace(named), "no city is built, so no code is known", "build it first");
        if (invocation.Findings.AnyErrors)
            return invocation.Finish();
        var log = new AccessLog(vocabularies);
        foreach (var file in files)
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            log.Read(stream);
        }

        log.Keep(folder);
        return invocation.Finish(Told(log));
    }

    private static List<string> FilesOf(string path) =>
        Path.GetDirectoryName(path) is { } folder && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, Path.GetFileName(path)).Order(StringComparer.Ordinal)]
            : [];

    private static string Told(AccessLog log)
    {
        var days = log.Days.ToList();
        var when = days.Count == 0 ? "" : $", from {days[0]} to {days[^1]}";
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"{log.Lines} lines: {log.OfCodes} of pages of codes{when}; {log.Others} are no requests for a page");
        var unsaid = string.Create(
            CultureInfo.InvariantCulture, $"{log.Unsaid} do not say who asked: programs are counted among them");
        return log.Unsaid == 0 ? said : $"{said}\n{unsaid}";
    }
}
