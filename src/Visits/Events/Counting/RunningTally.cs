using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>A <see cref="Tally"/> while it is being counted.</summary>
internal sealed class RunningTally
{
    private readonly RunningCount<ActKey> _acts = new();
    private readonly RunningCount<ReaderKey> _readers = new();
    private readonly RunningCount<PlaceKey> _places = new();
    private readonly RunningCount<SearchKey> _searches = new();
    private readonly RunningCount<NearKey> _nears = new();
    private readonly RunningCount<AnswerKey> _answers = new();
    private readonly RunningCount<ChosenKey> _chosen = new();
    private readonly RunningCount<SuspectKey> _suspects = new();

    public void Add(PageEvent happened)
    {
        var (page, day) = (happened.Page, happened.Day);
        if (happened.Suspicion is { } reason)
        {
            _suspects.Add(new SuspectKey(page, day, happened.Kind, reason));
            return;
        }

        var hour = happened.At.ToOffset(JapaneseDay.Offset).Hour;
        _acts.Add(new ActKey(page, day, hour, happened.Kind, happened.Code, happened.Source, happened.First));
        if (happened.Kind == EventKind.View)
            _readers.Add(new ReaderKey(page, day, happened.Language, happened.Stand, happened.Device));
        else
            AddDetail(happened, page, day);
    }

    public Tally Counted() => new()
    {
        Acts = _acts.Counted(),
        Readers = _readers.Counted(),
        Places = _places.Counted(),
        Searches = _searches.Counted(),
        Nears = _nears.Counted(),
        Answers = _answers.Counted(),
        Chosen = _chosen.Counted(),
        Suspects = _suspects.Counted(),
    };

    private void AddDetail(PageEvent happened, PageTerm page, JapaneseDay day)
    {
        var detail = happened.Detail;
        if (detail.Place is { } place)
            _places.Add(new PlaceKey(page, day, happened.Kind, place));
        if (detail.Found is { } found)
            AddSearch(detail, new SearchKey(page, day, null, null, found));
        if (detail.Near is { } near)
            _nears.Add(new NearKey(page, day, near, detail.Distance));
        if (detail.Chosen is { } chosen)
            _chosen.Add(new ChosenKey(page, day, chosen));
        var isOnPaper = happened.Source == VisitSource.Paper;
        foreach (var answer in detail.Answers)
            foreach (var option in answer.Options)
                _answers.Add(new AnswerKey(page, day, detail.Survey!.Value, answer.Question, option, isOnPaper));
    }

    private void AddSearch(EventDetail detail, SearchKey search)
    {
        _searches.Add(search);
        foreach (var label in detail.Labels)
            _searches.Add(search with { Label = label });
        foreach (var area in detail.Areas)
            _searches.Add(search with { Area = area });
    }
}
