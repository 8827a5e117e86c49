using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads a site's folder into its model; everything wrong with it is told in one go.</summary>
public sealed class SiteReader
{
    private readonly string _folder;
    private readonly Findings _findings;
    private readonly FileMemory _memory;
    private readonly CancellationToken _stop;

    private SiteReader(string folder, Findings findings, FileMemory memory, CancellationToken stop)
    {
        _folder = folder;
        _findings = findings;
        _memory = memory;
        _stop = stop;
    }

    /// <returns>The model, or null where an error makes it none.</returns>
    public static Site? Read(string folder, Findings findings, CancellationToken stop = default) =>
        Read(folder, findings, null, stop);

    /// <param name="folder">The site's folder.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="today">The day before which dates in texts are past; without it none is.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>The model, or null where an error makes it none.</returns>
    public static Site? Read(
        string folder,
        Findings findings,
        JapaneseDay? today,
        CancellationToken stop = default)
    {
        if (ReadToDraw(folder, findings, today, new FileMemory(), stop) is not { } read)
            return null;
        read.Proses.CheckAll(stop);
        return findings.AnyErrors ? null : read.Site;
    }

    /// <summary>
    /// What can be read of a site, whatever else is wrong with it: who brings it a list does not mend its pages first.
    /// </summary>
    public static Site? ReadAsItStands(string folder, Findings findings, CancellationToken stop = default) =>
        ConfigurationReader.Read(folder, findings) is { } configuration
            ? new SiteReader(folder, new Findings(), new FileMemory(), stop).Read(configuration)
            : null;

    /// <summary>Reads a site of which all sentences will be drawn, and are checked then.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="today">The day before which dates in texts are past; without it none is.</param>
    /// <param name="memory">What was read of it before.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>Null where an error makes it no site; then the sentences were checked too.</returns>
    public static ReadSite? ReadToDraw(
        string folder,
        Findings findings,
        JapaneseDay? today,
        FileMemory memory,
        CancellationToken stop = default)
    {
        if (ConfigurationReader.Read(folder, findings) is not { } configuration)
            return null;
        var reader = new SiteReader(folder, findings, memory, stop);
        var site = reader.Read(configuration);
        stop.ThrowIfCancellationRequested();
        var broken = new BrokenFiles(findings);
        reader.Check(site, broken, today);
        var proses = new Proses(site, broken, findings);
        if (!findings.AnyErrors)
            return new ReadSite(site, proses);
        proses.CheckAll(stop);
        return null;
    }

    // One kind does not wait for another: the first of each takes longest, since its reader has to be made ready.
    private Site Read(SiteConfiguration configuration)
    {
        var programmes = Begin(() => Translated("programmes", configuration, ProgrammeReader.Read));
        var notices = Begin(() => Translated("notices", configuration, NoticeReader.Read));
        var placeSets = Begin(() => Files("places", "*.csv", PlaceReader.Read));
        var occasionSets = Begin(() => Files("occasions", "*.csv", OccasionReader.Read));
        var pages = Begin(() => Files("pages", "*.md", ContentPageReader.Read));
        return new Site
        {
            Configuration = configuration,
            LabelGroups = File(LabelReader.FileName, LabelReader.Read),
            Areas = File(AreaReader.FileName, AreaReader.Read),
            Surveys = Files("surveys", "*.yaml", SurveyReader.Read),
            Codes = File(CodeReader.FileName, CodeReader.Read),
            PrintRuns = File(PrintRunReader.FileName, PrintRunReader.Read),
            Mailings = File(MailingReader.FileName, MailingReader.Read),
            Pictures = PictureReader.Read(_folder, _findings, _memory),
            Programmes = programmes.GetAwaiter().GetResult(),
            Notices = notices.GetAwaiter().GetResult(),
            PlaceSets = placeSets.GetAwaiter().GetResult(),
            OccasionSets = occasionSets.GetAwaiter().GetResult(),
            Pages = pages.GetAwaiter().GetResult(),
        };
    }

    private Task<ImmutableArray<T>> Begin<T>(Func<ImmutableArray<T>> read) => Task.Run(read, _stop);

    // The more is told in one run, the sooner a site is mended: these look at what could be read of it.
    private void Check(Site site, BrokenFiles broken, JapaneseDay? today) => Parallel.Invoke(
        new ParallelOptions { CancellationToken = _stop },
        () => new References(_folder, site, broken).Check(_findings),
        () => new CodeChecks(site, _findings).Check(),
        () => CheckLedger(site, broken),
        () => new TextValues(site, broken).Check(_findings),
        () => new Translations(site, broken, _findings).Check(),
        () => CheckDates(site, today),
        () => UnreadFiles.Tell(_folder, _findings),
        TellNothing);

    // Of a register that cannot be read nobody knows what is missing.
    private void CheckLedger(Site site, BrokenFiles broken)
    {
        if (!broken.Contains(PrintRunReader.FileName) && !broken.Contains(CodeReader.FileName))
            new Ledger(site, _findings).Check();
    }

    private void CheckDates(Site site, JapaneseDay? today)
    {
        if (today is { } day)
            StaleDates.Check(site, day, _findings);
    }

    // A folder that was not copied along is no wish for a site without a page: it would take every printed code away.
    private void TellNothing()
    {
        string[] kinds = ["programmes", "notices", "pages"];
        if (kinds.All(kind => !SourceFile.List(_folder, kind, "*.md").Any()))
            _findings.Add(
                Codes.NoContent,
                new SourcePlace("content"),
                "there is no programme, no notice and no page",
                "a programme is a file such as `content/programmes/kenshin.md`");
    }

    private ImmutableArray<T> Translated<T>(
        string kind,
        SiteConfiguration configuration,
        Func<TranslatedFile, Findings, T> read) =>
        Each(
            TranslatedFile.PathsIn(_folder, kind).Select(paths => paths.ToImmutableArray()),
            (paths, findings) => TranslatedFile.Read(_folder, paths, configuration.Languages, findings) is { } file
                ? ImmutableArray.Create(read(file, findings))
                : []);

    private ImmutableArray<T> Files<T>(string kind, string pattern, Func<SourceFile, Findings, T> read) =>
        Each(
            SourceFile.List(_folder, kind, pattern).Select(path => ImmutableArray.Create(path)),
            (paths, findings) => SourceFile.Read(_folder, paths[0], findings) is { } file
                ? ImmutableArray.Create(read(file, findings))
                : []);

    // Many at a time, and in the order of their names all the same.
    private ImmutableArray<T> Each<T>(
        IEnumerable<ImmutableArray<string>> files,
        Func<ImmutableArray<string>, Findings, ImmutableArray<T>> read)
    {
        var all = files.ToList();
        var values = new ImmutableArray<T>[all.Count];
        var options = new ParallelOptions { CancellationToken = _stop };
        Parallel.For(0, all.Count, options, at =>
            values[at] = _memory.Read(all[at], _findings, findings => read(all[at], findings)));
        return [.. values.SelectMany(one => one)];
    }

    private ImmutableArray<T> File<T>(string name, Func<SourceFile, Findings, ImmutableArray<T>> read) =>
        IsThere(Path.Combine(_folder, name))
            ? _memory.Read([name], _findings, findings =>
                SourceFile.Read(_folder, name, findings) is { } file ? read(file, findings) : [])
            : [];

    // A link that leads nowhere is there, and told.
    private static bool IsThere(string path) =>
        System.IO.File.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
