using Annai.Calendar;
using Annai.Content;
using Annai.Output;
using Annai.Pages;
using Annai.Print.Checking;

namespace Annai.App.Printing;

/// <summary>Tells of a code on artwork what it opens, and how its page will stand when it is posted.</summary>
/// <param name="site">With its register.</param>
/// <param name="releases">What visitors see.</param>
/// <param name="postedOn">The day of posting, where that was said.</param>
/// <param name="today">The day that counts as today.</param>
internal sealed class CodeMeanings(Site site, Releases releases, JapaneseDay? postedOn, JapaneseDay today)
{
    private readonly CodeAddress _address = new(site.Configuration);
    private readonly ReleasedCodes _released = new(releases, site.Configuration);

    public CodeMeaning? Of(string text) =>
        site.Codes.FirstOrDefault(code => IsAddress(text, code.Id.Value)) is { } code ? Of(code) : null;

    // Some programs write the address in small letters, which the site answers too.
    private bool IsAddress(string text, CodeId code) =>
        string.Equals(text.TrimEnd('/'), _address.Of(code).TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private CodeMeaning Of(PrintedCode code)
    {
        var notice = site.NoticeOf(code.Notice.Value);
        var posted = postedOn ?? Posted(code.Id.Value) ?? today;
        var state = new PageState(PageState.PeriodsOf(site.ProgrammeOf(notice), notice), posted);
        return new CodeMeaning
        {
            Code = code.Id.Value,
            Notice = notice.Id,
            Card = notice.Japanese.CardName.Value,
            IsReleased = _released.Opens(code),
            PostedOn = posted,
            IsOpen = state.Name is "open" or "closing",
        };
    }

    private JapaneseDay? Posted(CodeId code) => site.Mailings
        .Where(mailing => mailing.Code.Value == code)
        .Select(mailing => (JapaneseDay?)mailing.PostedOn.Value)
        .Max();
}
