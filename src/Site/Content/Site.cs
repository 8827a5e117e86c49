using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>All that a city's authors wrote, read and checked. Every list is in the order of its ids.</summary>
public sealed record Site
{
    public required SiteConfiguration Configuration { get; init; }

    public required ImmutableArray<Programme> Programmes { get; init; }

    public required ImmutableArray<Notice> Notices { get; init; }

    public required ImmutableArray<PlaceSet> PlaceSets { get; init; }

    public required ImmutableArray<OccasionSet> OccasionSets { get; init; }

    public required ImmutableArray<LabelGroup> LabelGroups { get; init; }

    public required ImmutableArray<Area> Areas { get; init; }

    public required ImmutableArray<Survey> Surveys { get; init; }

    public required ImmutableArray<PrintedCode> Codes { get; init; }

    public required ImmutableArray<Mailing> Mailings { get; init; }

    public required ImmutableArray<Picture> Pictures { get; init; }

    public required ImmutableArray<ContentPage> Pages { get; init; }

    /// <summary>All that authors wrote as sentences, in every language.</summary>
    public IEnumerable<Prose> Proses =>
    [
        .. Programmes.SelectMany(programme => programme.Words.Values).Select(words => words.Body),
        .. Notices.SelectMany(notice => notice.Words.Values).Select(words => words.Body),
        .. Pages.Select(page => page.Body),
    ];

    public Programme ProgrammeOf(Notice notice) =>
        Programmes.Single(programme => programme.Id == notice.Programme.Value);

    /// <summary>The days of a programme, set by set, each in the order of its file.</summary>
    public IEnumerable<Occasion> OccasionsOf(Programme programme) =>
        programme.OccasionSets.SelectMany(id => OccasionSets.Single(set => set.Id == id.Value).Occasions);

    /// <summary>The places of a programme, set by set, each in the order of its file.</summary>
    public IEnumerable<Place> PlacesOf(Programme programme) =>
        programme.PlaceSets.SelectMany(id => PlaceSets.Single(set => set.Id == id.Value).Places);
}
