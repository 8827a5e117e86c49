using Annai.Calendar;
using Annai.Content;
using Annai.Pages.Records;

namespace Annai.Pages;

/// <summary>Puts the typed values of a programme, on a day and in a language, where its texts name them.</summary>
internal sealed class TextFilling(SeenSite site, Programme? programme, Notice? notice, WordSet words)
{
    public string Fill(string text)
    {
        var filled = text;
        foreach (var (_, _, value) in TextValue.In(text))
            filled = filled.Replace(value.ToString(), Of(value), StringComparison.Ordinal);
        return filled;
    }

    public string Of(TextValue value) => value.Name switch
    {
        TextValue.Deadline => Deadline(value) is { } day ? words.Calendar.Of(day) : "",
        TextValue.Tel => programme?.Contact.Tel.Value.Written ?? "",
        TextValue.Fee => Said(said => said.Fee),
        TextValue.Who => Said(said => said.Who),
        TextValue.Contact => Said(said => said.ContactName),
        TextValue.FiscalYear => site.Today.FiscalYear(words),
        TextValue.City => site.Configuration.CommissionedBy.City.Value,
        _ => throw new InvalidOperationException($"`{value}` was let through"),
    };

    // The next one; after the last, the last, so that a sentence about the past stays a sentence.
    private JapaneseDay? Deadline(TextValue value)
    {
        if (programme is null)
            return null;
        var named = value.Argument.Length == 0
            ? PageState.DeadlinesOf(programme, notice)
            : programme.Deadlines.Where(deadline => deadline.Id.Value == value.Argument);
        var days = named.Select(deadline => deadline.On.Value).Order().ToList();
        var next = days.FindIndex(day => !site.Today.IsAfter(day));
        return days.Count == 0 ? null : days[next < 0 ? ^1 : next];
    }

    private string Said(Func<ProgrammeWords, Sourced<string>> pick)
    {
        if (programme is null)
            return "";
        var said = programme.Words.TryGetValue(words.Language, out var own) ? pick(own).Value : "";
        return string.IsNullOrEmpty(said) ? pick(programme.Japanese).Value : said;
    }
}
