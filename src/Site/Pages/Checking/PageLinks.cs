using System.Collections.Immutable;

namespace Annai.Pages.Checking;

/// <summary>What can be linked to on a page, and what it links to inside the site.</summary>
/// <param name="Ids">Its ids.</param>
/// <param name="Doubled">Those of them that two things have.</param>
/// <param name="Links">Its links, each once, as they are written.</param>
/// <param name="Shared">The same of the parts that it has in common with other pages.</param>
internal sealed record PageLinks(
    ImmutableArray<string> Ids,
    ImmutableArray<string> Doubled,
    ImmutableArray<string> Links,
    ImmutableArray<PageLinks> Shared)
{
    public static PageLinks None { get; } = new([], [], [], []);

    public IEnumerable<string> AllIds => Ids.Concat(Shared.SelectMany(part => part.Ids));

    public IEnumerable<string> AllDoubled => Shared.SelectMany(part => part.Doubled).Concat(Doubled);

    public IEnumerable<string> AllLinks => Shared.SelectMany(part => part.Links).Concat(Links);

    public static PageLinks Of(Page page)
    {
        if (!page.IsHtml)
            return None;
        // A template may draw place by place what others take as it was drawn.
        ImmutableArray<(Fragment Part, int At)> shown =
        [
            .. page.Shared.Select(part => (part, At: page.Utf8.Span.IndexOf(part.Utf8.Span)))
                .Where(found => found.At >= 0)
                .OrderBy(found => found.At),
        ];
        var gathered = new Gathered([.. shown.Select(found => found.Part.Links)]);
        var from = 0;
        foreach (var (part, at) in shown)
        {
            gathered.Read(page.Utf8.Span[from..at]);
            from = at + part.Utf8.Length;
        }

        gathered.Read(page.Utf8.Span[from..]);
        return gathered.Links();
    }

    public static PageLinks Of(ReadOnlySpan<byte> html)
    {
        var gathered = new Gathered([]);
        gathered.Read(html);
        return gathered.Links();
    }

    public bool Has(string id) => Ids.Contains(id) || Shared.Any(part => part.Has(id));

    // What the collector answers is no file.
    private static bool IsOwn(string link) =>
        link.Length > 0 && !link.StartsWith("/e.gif?", StringComparison.Ordinal)
        && !link.StartsWith("/s/", StringComparison.Ordinal)
        && link.IndexOf(':', StringComparison.Ordinal) is var colon
        && (colon < 0 || link.AsSpan(0, colon).ContainsAny('/', '#', '?'));

    private sealed class Gathered(ImmutableArray<PageLinks> shared)
    {
        private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _doubled = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _links = new(StringComparer.Ordinal);

        public void Read(ReadOnlySpan<byte> html)
        {
            for (var attributes = new HtmlAttributes(html); attributes.MoveNext();)
                if (attributes.IsId)
                    Add(attributes.Value);
                else if (attributes.IsLink && attributes.Value is var link && IsOwn(link))
                    _links.Add(link);
        }

        public PageLinks Links() => new([.. _ids], [.. _doubled], [.. _links], shared);

        private void Add(string id)
        {
            if (shared.Any(part => part.Has(id)) || !_ids.Add(id))
                _doubled.Add(id);
        }
    }
}
