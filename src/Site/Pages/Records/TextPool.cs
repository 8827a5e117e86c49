using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Pages.Checking;

namespace Annai.Pages.Records;

/// <summary>Keeps each text once that pages have in common: most of their links and sources are the same.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public ImmutableArray<string> Of(IEnumerable<string> texts) =>
        [.. texts.Select(text => _texts.GetOrAdd(text, text))];

    public PageLinks Of(PageLinks links) => links with
    {
        Ids = Of(links.Ids),
        Doubled = Of(links.Doubled),
        Links = Of(links.Links),
    };
}
