using System.Collections.Immutable;
using System.Text;

namespace Annai.Pages;

/// <summary>A page as it will be served: its path inside the site's folder and its bytes.</summary>
public sealed record Page(string Path, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The parts of it that other pages have too, in their order.</summary>
    public ImmutableArray<Fragment> Shared { get; init; } = [];

    public bool IsHtml => Path.EndsWith(".html", StringComparison.Ordinal);

    public string Text => Encoding.UTF8.GetString(Utf8.Span);
}
