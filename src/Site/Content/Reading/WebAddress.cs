using System.Diagnostics.CodeAnalysis;

namespace Annai.Content.Reading;

/// <summary>An address of the web that a page may lead to.</summary>
internal static class WebAddress
{
    public const string Form = "an address that begins with `https://`";

    public static bool TryParse(string text, [MaybeNullWhen(false)] out Uri address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && address is { Scheme: "https" or "http", UserInfo: "" };
}
