using System.Text.RegularExpressions;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>A `tel:` link holds a number that a telephone dials.</summary>
internal static partial class TelephoneRule
{
    public static IEnumerable<Fault> In(ParsedPage page) =>
        from link in page.Document.QuerySelectorAll("[href^='tel:' i]")
        let number = link.GetAttribute("href")!["tel:".Length..]
        where !Dialled().IsMatch(number)
        select new Fault(
            Codes.BadTelephone,
            link,
            $"no telephone dials `{Uri.UnescapeDataString(number)}`",
            "write digits, with or without hyphens, such as `tel:073-000-0000` or `tel:+8173...`");

    // Ten or eleven digits from a 0; abroad's form; 110 and its like; and 7119 behind its sign.
    [GeneratedRegex(@"^(0(-?[0-9]){9,10}|\+[1-9](-?[0-9]){7,14}|1[0-9]{2}|%23[0-9]{4})$")]
    private static partial Regex Dialled();
}
