using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Content;
using Annai.Pages.Drawing;
using Annai.Pages.Finder;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages.Printing;

/// <summary>The texts of pages for what is printed, so that a card and its page never say two things.</summary>
public sealed class PrintedTexts(Site site, WordSets words, JapaneseDay today)
{
    private readonly PictureAlbum _pictures = new(site);
    private readonly ProseRenderers _renderers = new();

    public CardTexts Of(NoticeId id)
    {
        var (_, notice, programme, writer) = Looked(id);
        return new CardTexts(
            writer.Said(notice.Words, said => said.CardName).Text,
            writer.Said(notice.Words, said => said.Title).Text,
            writer.Said(programme.Words, said => said.Title).Text,
            programme.Contact.Tel.Value.Written);
    }

    /// <summary>All that the page says, for artwork.</summary>
    public PrintedPage PageOf(NoticeId id)
    {
        var (seen, notice, programme, writer) = Looked(id);
        var wording = seen.Words(Language.Japanese);
        Phrase Said(Func<ProgrammeWords, Sourced<string>> pick) => writer.Said(programme.Words, pick);
        var summary = writer.Said(notice.Words, said => said.Summary);
        var places = PlacesOf(programme);
        var views = new PlaceViews(seen, wording, writer, PlaceTexts.CheckedOn(places));
        return new PrintedPage
        {
            Card = writer.Said(notice.Words, said => said.CardName).Text,
            Colour = LandingPages.ColourOf(notice),
            Hero = LandingPages.Hero(seen, notice, writer),
            Title = writer.Said(notice.Words, said => said.Title),
            Summary = summary.Text.Length > 0 ? summary : Said(said => said.Summary),
            Programme = Said(said => said.Title),
            Body = writer.Prose(notice.Words, said => said.Body),
            Deadlines = [.. LandingPages.Deadlines(seen, programme, notice, wording, writer)],
            Fee = Said(said => said.Fee),
            FeeNote = Said(said => said.FeeNote),
            Duration = Said(said => said.Duration),
            Booking = Said(said => said.Booking),
            Who = Said(said => said.Who),
            Bring = writer.List(programme.Words, said => said.Bring),
            Contact = ContactViews.Of(programme, wording, writer),
            Places = [.. places.Select(views.Of)],
            DataDate = PlaceTexts.DataDate(places, wording),
        };
    }

    /// <summary>Where all of it was written.</summary>
    public ImmutableArray<PrintedText> SourcesOf(NoticeId id)
    {
        var (_, notice, programme, _) = Looked(id);
        return PrintedSources.Of(notice, programme, PlacesOf(programme));
    }

    /// <summary>The picture of a notice in its largest width; empty where it has none.</summary>
    public ReadOnlyMemory<byte> PictureOf(NoticeId id) =>
        site.NoticeOf(id).Hero is { } hero
        && site.Pictures.FirstOrDefault(picture => picture.Name == hero.Image.Value) is { } picture
            ? picture.Variants[^1].Bytes
            : default;

    private ImmutableArray<Place> PlacesOf(Programme programme) =>
        [.. site.PlacesOf(programme).Where(place => !place.IsPaused)];

    private (SeenSite Seen, Notice Notice, Programme Programme, Writer Writer) Looked(NoticeId id)
    {
        var seen = new SeenSite(site, words, _pictures, null, _renderers, today);
        var notice = seen.Notice(id);
        var programme = seen.Programme(notice.Programme.Value);
        return (seen, notice, programme, new Writer(seen, programme, seen.Words(Language.Japanese), notice));
    }
}
