using AngleSharp.Dom;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>What can be pressed or filled in has a name, or nobody who listens can use it.</summary>
internal static class NameRule
{
    private const string Fields = "input:not([type=hidden],[type=submit],[type=reset],[type=button]),select,textarea";

    public static IEnumerable<Fault> In(ParsedPage page)
    {
        var labelled = page.Document.QuerySelectorAll("label[for]")
            .Where(label => label.TextContent.Trim().Length > 0)
            .Select(label => label.GetAttribute("for"))
            .ToHashSet();
        var fields = page.Document.QuerySelectorAll(Fields)
            .Where(field => !labelled.Contains(field.Id) && !IsInLabel(field) && !IsNamed(field))
            .Select(field => new Fault(
                Codes.WithoutName,
                field,
                $"a field has no label: `{Start(field)}`",
                "write a `label` around it, or one with its id in `for`"));
        var pressed = page.Document.QuerySelectorAll("a[href],button,summary,iframe")
            .Where(element => element.TextContent.Trim().Length == 0 && !IsNamed(element) && !HasNamedPicture(element))
            .Select(element => new Fault(
                Codes.WithoutName,
                element,
                $"nothing is written in `{Start(element)}`",
                "write what it does, or say it in `aria-label`"));
        return [.. fields, .. pressed];
    }

    private static bool IsInLabel(IElement field) =>
        field.Closest("label") is { } label && label.TextContent.Trim().Length > 0;

    private static bool IsNamed(IElement element) =>
        ((string[])["aria-label", "aria-labelledby", "title"])
            .Any(name => !string.IsNullOrWhiteSpace(element.GetAttribute(name)));

    private static bool HasNamedPicture(IElement element) =>
        element.QuerySelectorAll("img[alt],svg[aria-label]")
            .Any(picture => (picture.GetAttribute("alt") ?? picture.GetAttribute("aria-label")) is not ("" or null));

    private static string Start(IElement element)
    {
        var html = element.OuterHtml;
        return html[..(html.IndexOf('>', StringComparison.Ordinal) + 1)];
    }
}
