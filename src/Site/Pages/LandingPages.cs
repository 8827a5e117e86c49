using System.Collections.Immutable;
using System.Globalization;
using Annai.Calendar;
using Annai.Content;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>Turns a programme, and a notice of it, into what a landing page shows on a day in a language.</summary>
internal sealed class LandingPages(
    Site site, Routes routes, PageHeads heads, SiteView common, PlaceLists lists, JapaneseDay today)
{
    /// <summary>The public page of a programme.</summary>
    public LandingView Of(Programme programme, WordSet words)
    {
        var writer = new Writer(site, programme, words, today);
        return View(programme, null, words, writer, heads.Of(programme, words, writer));
    }

    /// <summary>The page of a notice type, or of a code printed on it.</summary>
    public LandingView Of(Notice notice, CodeId? code, WordSet words)
    {
        var programme = site.ProgrammeOf(notice);
        var writer = new Writer(site, programme, words, today, notice);
        var page = heads.Of(notice, programme, words, writer);
        var view = View(programme, notice, words, writer, page);
        return view with
        {
            Title = writer.Said(notice.Words, said => said.Title),
            Summary = writer.Said(notice.Words, said => said.Summary) is { Text.Length: > 0 } own ? own : view.Summary,
            Closed = Closed(notice, view, writer),
            Notice = new NoticeView
            {
                Id = notice.Id.Value,
                Code = code?.Value ?? "",
                Card = Card(notice, words, writer),
                Hero = Hero(notice, writer),
                Body = writer.Prose(notice.Words, said => said.Body),
            },
        };
    }

    /// <summary>A programme as the home page names it.</summary>
    public ProgrammeLink Link(Programme programme, WordSet words)
    {
        var writer = new Writer(site, programme, words, today);
        return new ProgrammeLink(
            writer.Said(programme.Words, said => said.Title),
            writer.Said(programme.Words, said => said.Summary),
            routes.Of(programme.Id),
            new PageState(PageState.PeriodsOf(programme, null), today).Name);
    }

    private LandingView View(Programme programme, Notice? notice, WordSet words, Writer writer, PageView page)
    {
        var places = new PlaceViews(site, words, writer);
        var shown = site.PlacesOf(programme).Where(place => !place.IsPaused).ToList();
        var list = lists.Of(programme.Id, page, () => shown.Select(places.Of));
        Phrase Said(Func<ProgrammeWords, Sourced<string>> pick) => writer.Said(programme.Words, pick);
        return new LandingView
        {
            Site = common,
            Page = page,
            State = State(programme, notice, words),
            Notice = null,
            Title = Said(said => said.Title),
            Summary = Said(said => said.Summary),
            ProgrammeTitle = Said(said => said.Title),
            ProgrammePath = routes.Of(programme.Id),
            Deadlines = [.. Deadlines(programme, notice, words, writer)],
            Fee = Said(said => said.Fee),
            FeeNote = Said(said => said.FeeNote),
            Duration = Said(said => said.Duration),
            Booking = Said(said => said.Booking),
            Who = Said(said => said.Who),
            Closed = Said(said => said.Closed),
            Places = list.Places,
            Shared = list.Places.IsEmpty ? [] : [list.Drawn],
            PlacesCount = PlacesCount(shown, words),
            Occasions = [.. places.Occasions(programme, today)],
            Body = writer.Prose(programme.Words, said => said.Body),
            Bring = writer.List(programme.Words, said => said.Bring),
            Contact = ContactViews.Of(programme, words, writer),
            Survey = programme.Survey?.Value.Value ?? "",
            DataDate = DataDate(shown, words),
        };
    }

    private StateView State(Programme programme, Notice? notice, WordSet words)
    {
        var (whole, own) = (PageState.PeriodsOf(programme, null), PageState.PeriodsOf(programme, notice));
        var state = new PageState(own, today);
        var opens = state.Opens is { } day ? words.Filled("state_before", ("date", words.Calendar.Of(day))) : "";
        return new StateView(state.Name, string.Join(' ', own), opens, GoesOn: PageState.EndsBefore(own, whole));
    }

    private IEnumerable<DeadlineView> Deadlines(Programme programme, Notice? notice, WordSet words, Writer writer) =>
        PageState.DeadlinesOf(programme, notice)
            .Where(deadline => deadline.On.Value >= today)
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
            notice.Colour.Value.ToString().ToLowerInvariant());
    }

    private HeroView? Hero(Notice notice, Writer writer)
    {
        if (notice.Hero is not { } hero)
            return null;
        var picture = site.Pictures.Single(known => known.Name == hero.Image.Value);
        return new HeroView(
            PictureFiles.Of(picture, site.Configuration.BasePath),
            PictureFiles.Sizes,
            hero.IsDecorative ? Phrase.None : writer.Said(notice.Words, said => said.HeroAlt),
            writer.Said(notice.Words, said => said.HeroWords));
    }

    // Words of the programme's end would be untrue where only its notice has ended.
    private static Phrase Closed(Notice notice, LandingView programme, Writer writer) =>
        writer.Said(notice.Words, said => said.Closed) is { Text.Length: > 0 } own ? own
        : programme.State.GoesOn ? Phrase.None
        : programme.Closed;

    private static string PlacesCount(List<Place> places, WordSet words)
    {
        var count = words.Filled("places_count", ("n", Text(places.Count)));
        return places.Any(place => place.Tel is not null) ? count + words["places_call"] : count;
    }

    // As old as the oldest row: a list is no newer than that.
    private static string DataDate(List<Place> places, WordSet words)
    {
        var days = places.Select(place => place.CheckedOn?.Value).OfType<JapaneseDay>().ToList();
        return days.Count == 0 ? "" : words.Filled("data_date", ("date", words.Calendar.WithYear(days.Min())));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
