using System.Collections.Immutable;
using System.Text;
using Annai.Pages.Checking;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>
/// A part that many pages share, such as a long list of places: drawn once, and looked through once.
/// </summary>
public sealed class Fragment
{
    internal Fragment(byte[] utf8)
    {
        Utf8 = utf8;
        Html = new Html(Encoding.UTF8.GetString(utf8));
        var (ids, links) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        for (var attributes = new HtmlAttributes(utf8); attributes.MoveNext();)
            if (attributes.IsId)
                ids.Add(attributes.Value);
            else if (attributes.IsLink)
                links.Add(attributes.Value);
        (Ids, Links) = (ids.ToImmutable(), links.ToImmutable());
    }

    public Html Html { get; }

    internal ReadOnlyMemory<byte> Utf8 { get; }

    internal ImmutableArray<string> Ids { get; }

    internal ImmutableArray<string> Links { get; }
}
