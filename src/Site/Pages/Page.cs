using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Annai.Pages;

/// <summary>A page as it will be served: its path inside the site's folder and its bytes.</summary>
public sealed record Page(string Path, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The parts of it that other pages have too, in their order.</summary>
    public ImmutableArray<Fragment> Shared { get; init; } = [];

    /// <summary>A file whose name holds the hash of what it says, so that a browser may keep it for ever.</summary>
    public static Page Hashed(string name, string ending, ReadOnlyMemory<byte> utf8) =>
        new($"{name}.{Convert.ToHexStringLower(SHA256.HashData(utf8.Span))[..10]}{ending}", utf8);

    public bool IsHtml => Path.EndsWith(".html", StringComparison.Ordinal);

    public string Text => Encoding.UTF8.GetString(Utf8.Span);
}
