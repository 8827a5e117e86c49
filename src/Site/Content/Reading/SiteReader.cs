using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads a site's folder into its model; everything wrong with it is told in one go.</summary>
public static class SiteReader
{
    /// <returns>The model, or null where an error makes it none.</returns>
    public static Site? Read(string folder, Findings findings, CancellationToken stop = default)
    {
        if (ConfigurationReader.Read(folder, findings) is not { } configuration)
            return null;
        var site = new Site
        {
            Configuration = configuration,
            Programmes = Files(folder, "programmes", "*.md", ProgrammeReader.Read, findings, stop),
            Notices = Files(folder, "notices", "*.md", NoticeReader.Read, findings, stop),
            PlaceSets = Files(folder, "places", "*.csv", PlaceReader.Read, findings, stop),
            Codes = ReadCodes(folder, findings),
        };
        stop.ThrowIfCancellationRequested();
        new References(folder, site).Check(findings);
        UnreadFiles.Tell(folder, findings);
        return findings.AnyErrors ? null : site;
    }

    private static ImmutableArray<T> Files<T>(
        string folder,
        string kind,
        string pattern,
        Func<SourceFile, Findings, T> read,
        Findings findings,
        CancellationToken stop) =>
    [
        .. SourceFile.List(folder, kind, pattern)
            .TakeWhile(_ => !stop.IsCancellationRequested)
            .Select(path => SourceFile.Read(folder, path, findings))
            .OfType<SourceFile>()
            .Select(file => read(file, findings)),
    ];

    private static ImmutableArray<PrintedCode> ReadCodes(string folder, Findings findings) =>
        File.Exists(Path.Combine(folder, CodeReader.FileName))
        && SourceFile.Read(folder, CodeReader.FileName, findings) is { } file
            ? CodeReader.Read(file, findings)
            : [];
}
