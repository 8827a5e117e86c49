using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Annai.Pages;

/// <summary>What a page may load, in the words of browsers.</summary>
internal static class ContentPolicy
{
    /// <summary>By which a browser makes sure of a script or a style.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => "sha256-" + Convert.ToBase64String(SHA256.HashData(bytes));

    /// <summary>Scripts of our own host by their hashes.</summary>
    public static string OfScripts(params IEnumerable<Page> scripts)
    {
        var policy = new StringBuilder("script-src 'self'");
        foreach (var script in scripts)
            policy.Append(CultureInfo.InvariantCulture, $" '{Hash(script.Utf8.Span)}'");
        return policy.ToString();
    }

    // Browsers know hashes of styles in a page only: the one for printers is a file of our own host.
    public static string OfStyles(params IEnumerable<string> styles) =>
        "style-src 'self' " + string.Join(' ', styles.Select(style => $"'{Hash(Encoding.UTF8.GetBytes(style))}'"));
}
