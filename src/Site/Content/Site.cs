using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>All that a city's authors wrote, read and checked. Every list is in the order of its ids.</summary>
public sealed record Site
{
    private readonly Dictionary<ProgrammeId, Programme> _programmes = [];
    private readonly Dictionary<NoticeId, Notice> _notices = [];
    private readonly Dictionary<PlaceSetId, PlaceSet> _placeSets = [];
    private readonly Dictionary<PlaceId, Place> _places = [];
    private readonly Dictionary<LabelId, Label> _labels = [];
    private readonly Dictionary<OccasionSetId, OccasionSet> _occasionSets = [];
    private readonly Dictionary<CodeId, PrintedCode> _codes = [];
    private readonly Dictionary<ContentPageId, ContentPage> _pages = [];
    private readonly Dictionary<SurveyId, Survey> _surveys = [];

    public required SiteConfiguration Configuration { get; init; }

    public required ImmutableArray<Programme> Programmes
    {
        get;
        init
        {
            field = value;
            _programmes = value.ToDictionary(one => one.Id);
        }
    }

    public required ImmutableArray<Notice> Notices
    {
        get;
        init
        {
            field = value;
            _notices = value.ToDictionary(one => one.Id);
        }
    }

    public required ImmutableArray<PlaceSet> PlaceSets
    {
        get;
        init
        {
            field = value;
            _placeSets = value.ToDictionary(one => one.Id);
            foreach (var place in value.SelectMany(set => set.Places))
                _places.TryAdd(place.Id.Value, place);
        }
    }

    public required ImmutableArray<OccasionSet> OccasionSets
    {
        get;
        init
        {
            field = value;
            _occasionSets = value.ToDictionary(one => one.Id);
        }
    }

    public required ImmutableArray<LabelGroup> LabelGroups
    {
        get;
        init
        {
            field = value;
            foreach (var label in value.SelectMany(group => group.Labels))
                _labels.TryAdd(label.Id.Value, label);
        }
    }

    public required ImmutableArray<Area> Areas { get; init; }

    public required ImmutableArray<Survey> Surveys
    {
        get;
        init
        {
            field = value;
            _surveys = value.ToDictionary(one => one.Id);
        }
    }

    public required ImmutableArray<PrintedCode> Codes
    {
        get;
        init
        {
            field = value;
            foreach (var code in value)
                _codes.TryAdd(code.Id.Value, code);
        }
    }

    /// <summary>The ledger of what was printed, from the first row to the last.</summary>
    public required ImmutableArray<PrintRun> PrintRuns { get; init; }

    public required ImmutableArray<Mailing> Mailings { get; init; }

    public required ImmutableArray<Picture> Pictures { get; init; }

    public required ImmutableArray<ContentPage> Pages
    {
        get;
        init
        {
            field = value;
            _pages = value.ToDictionary(one => one.Id);
        }
    }

    /// <summary>All that authors wrote as sentences, in every language, with the programme that it is about.</summary>
    public IEnumerable<(Prose Prose, Programme? Programme)> Proses =>
    [
        .. Programmes.SelectMany(programme =>
            programme.Words.Values.Select(words => (words.Body, (Programme?)programme))),
        .. Notices.SelectMany(notice => notice.Words.Values.Select(words => (words.Body, FindProgramme(notice)))),
        .. Pages.Select(page => (page.Body, (Programme?)null)),
    ];

    public Programme ProgrammeOf(ProgrammeId id) => _programmes[id];

    public Programme ProgrammeOf(Notice notice) => _programmes[notice.Programme.Value];

    public Notice NoticeOf(NoticeId id) => _notices[id];

    /// <returns>Null where the notice names a programme that is not there.</returns>
    public Programme? FindProgramme(Notice notice) => _programmes.GetValueOrDefault(notice.Programme.Value);

    public PrintedCode CodeOf(CodeId id) => _codes[id];

    public Survey SurveyOf(SurveyId id) => _surveys[id];

    /// <returns>Null where nobody wrote a page of the name.</returns>
    public ContentPage? FindPage(ContentPageId id) => _pages.GetValueOrDefault(id);

    public Place PlaceOf(Occasion occasion) => _places[occasion.Place.Value];

    public Label LabelOf(LabelId id) => _labels[id];

    /// <summary>The days of a programme, set by set, each in the order of its file.</summary>
    public IEnumerable<Occasion> OccasionsOf(Programme programme) =>
        programme.OccasionSets.SelectMany(id => _occasionSets[id.Value].Occasions);

    /// <summary>The places of a programme, set by set, each in the order of its file.</summary>
    public IEnumerable<Place> PlacesOf(Programme programme) =>
        programme.PlaceSets.SelectMany(id => _placeSets[id.Value].Places);
}
