using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`html.…`, and `raw`, the one door through which text becomes markup unescaped.</summary>
internal static partial class HtmlFunctions
{
    private const int MatchMilliseconds = 1000;
    private const string AddressSigns = "-_.~:/?#[]@!$&'()*+,;=";

    public static BuiltinObject Group { get; } = new(
        "html",
        ("escape", "text", Escape),
        ("newline_to_br", "text", NewlineToBr),
        ("strip", "text", Strip),
        ("url_encode", "text", arguments => Value.Of(WebUtility.UrlEncode(arguments.Text(0)))),
        ("url_escape", "text", arguments => Value.Of(UrlEscaped(arguments.Text(0)))));

    public static Value Raw(CallArguments arguments) =>
        arguments.Frame.Options.EscapeHtml ? Value.OfHtml(arguments.Text(0)) : Value.Of(arguments.Text(0));

    private static Value Escape(CallArguments arguments)
    {
        var escaped = WebUtility.HtmlEncode(arguments.Text(0));
        return arguments.Frame.Options.EscapeHtml ? Value.OfHtml(escaped) : Value.Of(escaped);
    }

    private static Value Strip(CallArguments arguments)
    {
        try
        {
            return Value.Of(Tags().Replace(arguments.Text(0), ""));
        }
        catch (RegexMatchTimeoutException)
        {
            throw arguments.Failure("took longer than a second", "the text has many `<` that no `>` ends");
        }
    }

    private static Value NewlineToBr(CallArguments arguments)
    {
        var isEscaping = arguments.Frame.Options.EscapeHtml;
        var text = isEscaping && !arguments[0].IsHtml ? WebUtility.HtmlEncode(arguments.Text(0)) : arguments.Text(0);
        var broken = Newlines().Replace(text, "<br />$0");
        return isEscaping ? Value.OfHtml(broken) : Value.Of(broken);
    }

    // What may stand in an address stays as it is, even what separates its parts.
    private static string UrlEscaped(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune =>
            StandsInAddress(rune) ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    private static bool StandsInAddress(Rune rune)
    {
        var sign = rune.IsAscii ? (char)rune.Value : ' ';
        return char.IsAsciiLetterOrDigit(sign) || AddressSigns.Contains(sign, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase,
        MatchMilliseconds)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\r\n|\r|\n", RegexOptions.None, MatchMilliseconds)]
    private static partial Regex Newlines();
}
