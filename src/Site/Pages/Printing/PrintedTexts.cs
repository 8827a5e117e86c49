using Annai.Calendar;
using Annai.Content;
using Annai.Pages.Drawing;
using Annai.Pages.Records;

namespace Annai.Pages.Printing;

/// <summary>The texts of pages for what is printed, so that a card and its page never say two things.</summary>
public sealed class PrintedTexts(Site site, WordSets words, JapaneseDay today)
{
    private readonly PictureAlbum _pictures = new(site);
    private readonly ProseRenderers _renderers = new();

    public CardTexts Of(NoticeId id)
    {
        var seen = new SeenSite(site, words, _pictures, null, _renderers, today);
        var notice = seen.Notice(id);
        var programme = seen.Programme(notice.Programme.Value);
        var writer = new Writer(seen, programme, seen.Words(Language.Japanese), notice);
        return new CardTexts(
            writer.Said(notice.Words, said => said.CardName).Text,
            writer.Said(notice.Words, said => said.Title).Text,
            writer.Said(programme.Words, said => said.Title).Text,
            programme.Contact.Tel.Value.Written);
    }
}
