using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Content;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>
/// Reads pages as a browser would, and tells what hinders somebody who does not see them, or waits for them. One fault
/// of a template or of a text is on many pages alike: it is told once, where it was written if that is known.
/// </summary>
public sealed class PageCheck(Site site, Routes routes, Findings findings)
{
    private static readonly ImmutableArray<Func<ParsedPage, IEnumerable<Fault>>> Rules =
    [
        HeadingRule.In, NameRule.In, PictureRule.In, LanguageRule.In, LandmarkRule.In, TelephoneRule.In, WeightRule.In,
    ];

    private readonly WrittenPlaces _authors = new(site);

    private sealed record Told(Code Code, string Message, string Hint, SourcePlace? Written);

    private readonly ConcurrentBag<(Told Fault, string Page)> _found = [];

    /// <summary>Looks a page through; called from any thread.</summary>
    public void Read(Page page)
    {
        foreach (var fault in FaultsOf(page))
            _found.Add((fault, routes.AddressOf(page.Path)));
    }

    /// <summary>Tells what is wrong, once all pages were read.</summary>
    public void Tell()
    {
        foreach (var alike in _found.Distinct().GroupBy(found => found.Fault, found => found.Page))
            Tell(alike.Key, [.. alike.Order(StringComparer.Ordinal)]);
    }

    private IEnumerable<Told> FaultsOf(Page page)
    {
        var faults = Path.GetExtension(page.Path) switch
        {
            ".html" => ParsedPage.Of(page) is var parsed ? Rules.SelectMany(rule => rule(parsed)) : [],
            ".js" => WeightRule.OfScript(page),
            _ => [],
        };
        return faults.SelectMany(Written);
    }

    private IEnumerable<Told> Written(Fault fault)
    {
        var places = fault.Element is { } element ? _authors.Of(element).Cast<SourcePlace?>() : [];
        return places.DefaultIfEmpty().Select(place => new Told(fault.Code, fault.Message, fault.Hint, place));
    }

    private void Tell(Told fault, ImmutableArray<string> pages)
    {
        var more = pages.Length switch
        {
            1 => "",
            2 => $"; on {pages[1]} too",
            var count => $"; on {count - 1} more pages too",
        };
        findings.Add(fault.Code, fault.Written ?? new SourcePlace(pages[0]), fault.Message, fault.Hint + more);
    }
}
