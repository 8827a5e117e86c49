using System.Collections.Immutable;
using System.Globalization;
using Annai.Content;
using Annai.Pages.Finder;
using Annai.Pages.Records;
using Annai.Pages.Surveys;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>Turns a programme, and a notice of it, into what a landing page shows on a day in a language.</summary>
internal sealed class LandingPages(
    Routes routes, PageHeads heads, SiteView common, PlaceLists lists, SurveyForms surveys)
{
    /// <summary>The public page of a programme.</summary>
    public LandingView Of(SeenSite seen, ProgrammeId id, Language language)
    {
        var (programme, words) = (seen.Programme(id), seen.Words(language));
        var writer = new Writer(seen, programme, words);
        return View(seen, programme, null, words, writer, heads.Of(seen, programme, words, writer));
    }

    /// <summary>The page of a code, which is that of the notice it is printed on.</summary>
    public LandingView Of(SeenSite seen, CodeId code)
    {
        var view = Of(seen, seen.NoticeOf(code), Language.Japanese);
        return view with { Notice = view.Notice! with { Code = code.Value } };
    }

    /// <summary>The page of a notice type.</summary>
    public LandingView Of(SeenSite seen, NoticeId id, Language language)
    {
        var (notice, words) = (seen.Notice(id), seen.Words(language));
        var programme = seen.Programme(notice.Programme.Value);
        var writer = new Writer(seen, programme, words, notice);
        var page = heads.Of(seen, notice, programme, words, writer);
        var view = View(seen, programme, notice, words, writer, page);
        return view with
        {
            Title = writer.Said(notice.Words, said => said.Title),
            Summary = writer.Said(notice.Words, said => said.Summary) is { Text.Length: > 0 } own ? own : view.Summary,
            Closed = Closed(notice, view, writer),
            Notice = new NoticeView
            {
                Id = notice.Id.Value,
                Code = "",
                Path = routes.Of(notice.Id, language),
                Card = Card(notice, words, writer),
                Hero = Hero(seen, notice, writer),
                Body = writer.Prose(notice.Words, said => said.Body),
            },
        };
    }

    /// <summary>A programme as the home page names it.</summary>
    public ProgrammeLink Link(SeenSite seen, Programme programme, WordSet words)
    {
        var writer = new Writer(seen, programme, words);
        return new ProgrammeLink(
            writer.Said(programme.Words, said => said.Title),
            writer.Said(programme.Words, said => said.Summary),
            routes.Of(programme.Id),
            seen.Today.StateOf(PageState.PeriodsOf(programme, null)).Name);
    }

    private LandingView View(
        SeenSite seen, Programme programme, Notice? notice, WordSet words, Writer writer, PageView page)
    {
        var list = lists.Of(seen, programme.Id, words.Language);
        Phrase Said(Func<ProgrammeWords, Sourced<string>> pick) => writer.Said(programme.Words, pick);
        return new LandingView
        {
            Site = common,
            Page = page,
            State = State(seen, programme, notice, words),
            Notice = null,
            Title = Said(said => said.Title),
            Summary = Said(said => said.Summary),
            ProgrammeTitle = Said(said => said.Title),
            ProgrammeId = programme.Id.Value,
            ProgrammePath = routes.Of(programme.Id),
            Deadlines = [.. Deadlines(seen, programme, notice, words, writer)],
            Fee = Said(said => said.Fee),
            FeeNote = Said(said => said.FeeNote),
            Duration = Said(said => said.Duration),
            Booking = Said(said => said.Booking),
            Who = Said(said => said.Who),
            Closed = Said(said => said.Closed),
            Places = list.Views,
            Shared = list.Places.IsEmpty || list.IsLong ? [] : [list.Drawn],
            IsLong = list.IsLong,
            PlacesData = seen.Configuration.BasePath + lists.DataOf(seen, programme.Id, words.Language).Path,
            PlacesCount = PlaceTexts.Count(list.Places, words),
            Find = Find(seen, programme, notice, list.Places, writer, words),
            Map = seen.Configuration.Maps.IsShown && list.Places.Any(WayTo.IsExact) ? routes.MapOf(words.Language) : "",
            MapIsOpen = seen.Configuration.Maps.IsOpen,
            ListPath = routes.ListOf(programme.Id, Routes.LanguageOf(programme, words.Language)),
            Occasions = [.. new PlaceViews(seen, words, writer).Occasions(programme)],
            Body = writer.Prose(programme.Words, said => said.Body),
            Bring = writer.List(programme.Words, said => said.Bring),
            Contact = ContactViews.Of(programme, words, writer),
            Survey = Survey(seen, programme, words, writer),
            DataDate = PlaceTexts.DataDate(list.Places, words),
        };
    }

    private LandingSurveyView? Survey(SeenSite seen, Programme programme, WordSet words, Writer writer)
    {
        if (programme.Survey is not { } named)
            return null;
        var survey = seen.Survey(named.Value);
        return new LandingSurveyView(
            survey.Id.Value,
            words.Filled("survey_lead", ("n", survey.Questions.Length.ToString(CultureInfo.InvariantCulture))),
            seen.Configuration.BasePath + surveys.Of(seen, survey.Id, words.Language).Path,
            writer.Said(survey.Thanks));
    }

    private FindView? Find(
        SeenSite seen, Programme programme, Notice? notice, ImmutableArray<Place> places, Writer writer, WordSet words)
    {
        var views = new FindViews(seen, routes, writer, words);
        ImmutableArray<LabelId> preset = notice is null ? [] : [.. notice.PresetLabels.Select(label => label.Value)];
        var find = views.Of(programme, places, preset);
        return places.Length < 2 ? null : find;
    }

    private static StateView State(SeenSite seen, Programme programme, Notice? notice, WordSet words)
    {
        var (whole, own) = (PageState.PeriodsOf(programme, null), PageState.PeriodsOf(programme, notice));
        var state = seen.Today.StateOf(own);
        var opens = state.Opens is { } day ? words.Filled("state_before", ("date", words.Calendar.Of(day))) : "";
        return new StateView(state.Name, string.Join(' ', own), opens, GoesOn: PageState.EndsBefore(own, whole));
    }

    /// <summary>The last days that have not passed, the next one first.</summary>
    public static IEnumerable<DeadlineView> Deadlines(
        SeenSite seen, Programme programme, Notice? notice, WordSet words, Writer writer) =>
        PageState.DeadlinesOf(programme, notice)
            .Where(deadline => !seen.Today.IsAfter(deadline.On.Value))
            .OrderBy(deadline => deadline.On.Value)
            .Select((deadline, place) => new DeadlineView
            {
                Words = writer.Said(programme.Words, said => said.Deadlines.GetValueOrDefault(deadline.Id.Value)),
                From = deadline.From is { } from ? words.Filled("from", ("date", words.Calendar.Of(from.Value))) : "",
                Day = words.Calendar.Of(deadline.On.Value),
                Iso = deadline.On.Value.ToString(),
                Before = words["until"].Split("{date}")[0],
                After = words["until"].Split("{date}")[^1],
                IsNext = place == 0,
            });

    private static CardView Card(Notice notice, WordSet words, Writer writer)
    {
        var name = writer.Said(notice.Words, said => said.CardName);
        return new CardView(
            name with { Text = words.Filled("card_for", ("card", name.Text)) },
            ColourOf(notice));
    }

    /// <summary>The name of a card's colour in the style.</summary>
    public static string ColourOf(Notice notice) => notice.Colour.Value.ToString().ToLowerInvariant();

    public static HeroView? Hero(SeenSite seen, Notice notice, Writer writer) => notice.Hero is { } hero
        ? new HeroView(
            seen.Picture(hero.Image.Value)!,
            PictureFiles.Sizes,
            hero.IsDecorative ? Phrase.None : writer.Said(notice.Words, said => said.HeroAlt),
            writer.Said(notice.Words, said => said.HeroWords))
        : null;

    // Words of the programme's end would be untrue where only its notice has ended.
    private static Phrase Closed(Notice notice, LandingView programme, Writer writer) =>
        writer.Said(notice.Words, said => said.Closed) is { Text.Length: > 0 } own ? own
        : programme.State.GoesOn ? Phrase.None
        : programme.Closed;
}
