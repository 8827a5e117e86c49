using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads a site's folder into its model; everything wrong with it is told in one go.</summary>
public sealed class SiteReader
{
    private readonly string _folder;
    private readonly Findings _findings;
    private readonly CancellationToken _stop;

    private SiteReader(string folder, Findings findings, CancellationToken stop)
    {
        _folder = folder;
        _findings = findings;
        _stop = stop;
    }

    /// <returns>The model, or null where an error makes it none.</returns>
    public static Site? Read(string folder, Findings findings, CancellationToken stop = default) =>
        ConfigurationReader.Read(folder, findings) is { } configuration
            ? new SiteReader(folder, findings, stop).Read(configuration)
            : null;

    private Site? Read(SiteConfiguration configuration)
    {
        var site = new Site
        {
            Configuration = configuration,
            Programmes = Translated("programmes", configuration, ProgrammeReader.Read),
            Notices = Translated("notices", configuration, NoticeReader.Read),
            PlaceSets = Files("places", "*.csv", PlaceReader.Read),
            OccasionSets = Files("occasions", "*.csv", OccasionReader.Read),
            LabelGroups = File(LabelReader.FileName, LabelReader.Read),
            Areas = File(AreaReader.FileName, AreaReader.Read),
            Surveys = Files("surveys", "*.yaml", SurveyReader.Read),
            Codes = File(CodeReader.FileName, CodeReader.Read),
            Mailings = File(MailingReader.FileName, MailingReader.Read),
            Pictures = PictureReader.Read(_folder, _findings),
            Pages = Files("pages", "*.md", ContentPageReader.Read),
        };
        _stop.ThrowIfCancellationRequested();
        new References(_folder, site).Check(_findings);
        new TextValues(site, _findings).Check();
        new Translations(site, _findings).Check();
        new Proses(site, _findings).Check(_stop);
        UnreadFiles.Tell(_folder, _findings);
        return _findings.AnyErrors ? null : site;
    }

    private ImmutableArray<T> Translated<T>(
        string kind,
        SiteConfiguration configuration,
        Func<TranslatedFile, Findings, T> read) =>
        Each(
            TranslatedFile.PathsIn(_folder, kind),
            paths => TranslatedFile.Read(_folder, paths, configuration.Languages, _findings) is { } file
                ? ImmutableArray.Create(read(file, _findings))
                : []);

    private ImmutableArray<T> Files<T>(string kind, string pattern, Func<SourceFile, Findings, T> read) =>
        Each(
            SourceFile.List(_folder, kind, pattern),
            path => SourceFile.Read(_folder, path, _findings) is { } file
                ? ImmutableArray.Create(read(file, _findings))
                : []);

    // Many at a time, and in the order of their names all the same.
    private ImmutableArray<T> Each<TPath, T>(IEnumerable<TPath> paths, Func<TPath, ImmutableArray<T>> read) =>
    [
        .. paths.ToList().AsParallel().AsOrdered().WithCancellation(_stop).SelectMany(path => read(path)),
    ];

    private ImmutableArray<T> File<T>(string name, Func<SourceFile, Findings, ImmutableArray<T>> read) =>
        System.IO.File.Exists(Path.Combine(_folder, name)) && SourceFile.Read(_folder, name, _findings) is { } file
            ? read(file, _findings)
            : [];
}
