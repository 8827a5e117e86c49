using System.Collections.Immutable;
using System.Text;
using Annai.Content;

namespace Annai.Pages.Finder;

/// <summary>
/// What the boxes of the form do without a script: a place that lacks what is ticked is not shown. It is the same on
/// all pages of a site, so that one policy of its server allows it; a browser that does not know `:has()` shows neither
/// the form nor less than all places.
/// </summary>
internal static class FilterCss
{
    private const string Areas = "area";
    private const string List = "~.places>";

    public static string Of(Site site)
    {
        var css = new StringBuilder();
        foreach (var group in site.LabelGroups)
            if (group.Match.Value == LabelMatch.Any)
                Any(css, group.Id.Value.Value, [.. group.Labels.Select(label => ("l", label.Id.Value.Value))]);
            else
                foreach (var label in group.Labels)
                    Hide(css, Ticked("l", label.Id.Value.Value), $":not(:has(.l-{label.Id}))");
        if (!site.Areas.IsEmpty)
            Any(css, Areas, [.. site.Areas.Select(area => ("a", area.Id.Value.Value))]);
        return css.ToString();
    }

    // Of those that are ticked one is enough: what none of them lets pass is hidden.
    private static void Any(StringBuilder css, string group, ImmutableArray<(string Kind, string Id)> options)
    {
        var passing = options.Select(option => Ticked(option.Kind, option.Id) + List + Having(option.Kind, option.Id));
        Hide(css, $".find:has(.g-{group}:checked)", $":not({string.Join(',', passing)})");
    }

    // A label stands at its words, an area at the place itself.
    private static string Having(string kind, string id) => kind == "a" ? $".a-{id}" : $":has(.l-{id})";

    private static string Ticked(string kind, string id) => $".find:has(#{kind}-{id}:checked)";

    private static void Hide(StringBuilder css, string when, string what) =>
        css.Append(when).Append(List).Append("li").Append(what).Append("{display:none}");
}
