using AngleSharp.Dom;
using Annai.Content;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>A page says in which language it is, so that it is read aloud in that one.</summary>
internal static class LanguageRule
{
    public static IEnumerable<Fault> In(ParsedPage page)
    {
        if (!page.Document.DocumentElement.HasAttribute("lang"))
            yield return Of(page.Document.DocumentElement, "the page does not say its language");
        foreach (var element in page.Document.QuerySelectorAll("[lang]"))
            if (!Language.TryParse(element.GetAttribute("lang")!, out var language))
                yield return Of(element, $"`{language}` is no language");
    }

    private static Fault Of(IElement element, string message) =>
        new(Codes.WrongLanguage, element, message, "write a tag such as `ja` or `zh-Hans` in `lang`");
}
