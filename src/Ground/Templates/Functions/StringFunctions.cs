using System.Globalization;
using System.Numerics;
using System.Text;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`string.…`.</summary>
internal static class StringFunctions
{
    private const int LongestPadding = 1 << 20;
    private const NumberStyles Fraction = NumberStyles.Float | NumberStyles.AllowThousands;

    public static BuiltinObject Group { get; } = new(
        "string",
        ("append", "text with", arguments => Value.Of(arguments.Text(0) + arguments.Text(1))),
        ("base64_decode", "text", StringDigests.Base64Decode),
        ("base64_encode", "text", StringDigests.Base64Encode),
        ("capitalize", "text", arguments => Value.Of(Capital(arguments.Text(0), arguments.Frame.Options.Culture))),
        ("capitalizewords", "text", CapitalizeWords),
        ("contains", "text value", arguments =>
            Value.Of(arguments.Text(0).Contains(arguments.Text(1), StringComparison.Ordinal))),
        ("downcase", "text", arguments => Value.Of(arguments.Text(0).ToLower(arguments.Frame.Options.Culture))),
        ("empty", "text", arguments => Value.Of(arguments.Text(0).Length == 0)),
        ("ends_with", "text value", arguments =>
            Value.Of(arguments.Text(0).EndsWith(arguments.Text(1), StringComparison.Ordinal))),
        ("equals_ignore_case", "text value", arguments =>
            Value.Of(arguments.Text(0).Equals(arguments.Text(1), StringComparison.OrdinalIgnoreCase))),
        ("escape", "text", arguments => Value.Of(TextLiteral.Escaped(arguments.Text(0)))),
        ("handleize", "text", arguments => Value.Of(Handle(arguments.Text(0)))),
        ("hmac_sha1", "text secretKey", StringDigests.HmacSha1),
        ("hmac_sha256", "text secretKey", StringDigests.HmacSha256),
        ("hmac_sha512", "text secretKey", StringDigests.HmacSha512),
        ("index_of", "text search startIndex? count? stringComparison?", IndexOf),
        ("literal", "text", arguments =>
            arguments[0].IsNull ? Value.Null : Value.Of(TextLiteral.Of(arguments.Text(0)))),
        ("lstrip", "text", arguments => Value.Of(arguments.Text(0).TrimStart())),
        ("md5", "text", StringDigests.Md5),
        ("pad_left", "text width", arguments => Value.Of(arguments.Text(0).PadLeft(Width(arguments)))),
        ("pad_right", "text width", arguments => Value.Of(arguments.Text(0).PadRight(Width(arguments)))),
        ("pluralize", "number singular plural", arguments =>
            Value.Of(arguments.Number(0) == 1 ? arguments.Text(1) : arguments.Text(2))),
        ("prepend", "text by", arguments => Value.Of(arguments.Text(1) + arguments.Text(0))),
        ("remove", "text remove", arguments => Value.Of(Replaced(arguments, ""))),
        ("remove_first", "text remove", arguments => Value.Of(ReplacedOnce(arguments, "", fromEnd: false))),
        ("remove_last", "text remove", arguments => Value.Of(ReplacedOnce(arguments, "", fromEnd: true))),
        ("replace", "text match replace", arguments => Value.Of(Replaced(arguments, arguments.Text(2)))),
        ("replace_first", "text match replace fromEnd?", arguments =>
            Value.Of(ReplacedOnce(arguments, arguments.Text(2), arguments[3].IsTrue))),
        ("rstrip", "text", arguments => Value.Of(arguments.Text(0).TrimEnd())),
        ("sha1", "text", StringDigests.Sha1),
        ("sha256", "text", StringDigests.Sha256),
        ("sha512", "text", StringDigests.Sha512),
        ("size", "text", arguments => Value.Of((long)arguments.Text(0).Length)),
        ("slice", "text start length?", arguments => Slice(arguments, int.MaxValue)),
        ("slice1", "text start length?", arguments => Slice(arguments, 1)),
        ("split", "text match", Split),
        ("starts_with", "text value", arguments =>
            Value.Of(arguments.Text(0).StartsWith(arguments.Text(1), StringComparison.Ordinal))),
        ("strip", "text", arguments => Value.Of(arguments.Text(0).Trim())),
        ("strip_newlines", "text", arguments => Value.Of(arguments.Text(0).ReplaceLineEndings(""))),
        ("to_double", "text", arguments => Number<double>(arguments, Fraction)),
        ("to_float", "text", arguments => Number<float>(arguments, Fraction)),
        ("to_int", "text", arguments => Number<int>(arguments, NumberStyles.Integer)),
        ("to_long", "text", arguments => Number<long>(arguments, NumberStyles.Integer)),
        ("truncate", "text length ellipsis?", Truncate),
        ("truncatewords", "text count ellipsis?", TruncateWords),
        ("upcase", "text", arguments => Value.Of(arguments.Text(0).ToUpper(arguments.Frame.Options.Culture))),
        ("whitespace", "text", arguments => Value.Of(string.IsNullOrWhiteSpace(arguments.Text(0)))));

    private static Value Number<T>(CallArguments arguments, NumberStyles style)
        where T : INumberBase<T> =>
        T.TryParse(arguments.Text(0), style, arguments.Frame.Options.Culture, out var number)
            ? Value.Of((object)number)
            : Value.Null;

    private static string Capital(string text, CultureInfo culture) =>
        text.Length == 0 ? text : char.ToUpper(text[0], culture) + text[1..];

    private static Value CapitalizeWords(CallArguments arguments)
    {
        var text = arguments.Text(0).ToCharArray();
        for (var i = 0; i < text.Length; i++)
            if (i == 0 || char.IsWhiteSpace(text[i - 1]))
                text[i] = char.ToUpper(text[i], arguments.Frame.Options.Culture);
        return Value.Of(new string(text));
    }

    private static string Handle(string text)
    {
        var handle = new StringBuilder();
        foreach (var sign in text)
            if (char.IsLetterOrDigit(sign))
                handle.Append(char.ToLowerInvariant(sign));
            else if (handle.Length > 0 && handle[^1] != '-')
                handle.Append('-');
        return handle.ToString().TrimEnd('-');
    }

    private static Value IndexOf(CallArguments arguments)
    {
        var (text, search) = (arguments.Text(0), arguments.Text(1));
        var start = arguments.Whole(2);
        if (start < 0 || start > text.Length)
            throw arguments.Failure($"wants a start from 0 to {text.Length}, found {start}");
        var count = Math.Clamp(arguments.Whole(3, text.Length), 0, text.Length - start);
        return Value.Of((long)(arguments.TextOrNull(4) switch
        {
            null or "Ordinal" => text.IndexOf(search, start, count, StringComparison.Ordinal),
            "OrdinalIgnoreCase" => text.IndexOf(search, start, count, StringComparison.OrdinalIgnoreCase),
            "InvariantCulture" => Within(CultureInfo.InvariantCulture, CompareOptions.None),
            "InvariantCultureIgnoreCase" => Within(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase),
            "CurrentCulture" => Within(arguments.Frame.Options.Culture, CompareOptions.None),
            "CurrentCultureIgnoreCase" => Within(arguments.Frame.Options.Culture, CompareOptions.IgnoreCase),
            _ => throw arguments.Failure(
                $"knows no comparison {Described.Text(arguments.Text(4))}",
                "such as `Ordinal`, `OrdinalIgnoreCase` or `CurrentCultureIgnoreCase`"),
        }));

        int Within(CultureInfo culture, CompareOptions options) =>
            culture.CompareInfo.IndexOf(text, search, start, count, options);
    }

    private static int Width(CallArguments arguments) => Math.Clamp(arguments.Whole(1), 0, LongestPadding);

    private static string Replaced(CallArguments arguments, string with)
    {
        var (text, match) = (arguments.Text(0), arguments.Text(1));
        if (match.Length == 0)
            return text;
        if (with.Length > match.Length)
            arguments.GuardText(
                (long)text.Length / match.Length * with.Length,
                () => text.Length + ((long)text.AsSpan().Count(match) * with.Length));
        return text.Replace(match, with, StringComparison.Ordinal);
    }

    private static string ReplacedOnce(CallArguments arguments, string with, bool fromEnd)
    {
        var (text, match) = (arguments.Text(0), arguments.Text(1));
        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);
        return match.Length == 0 || at < 0 ? text : text[..at] + with + text[(at + match.Length)..];
    }

    private static Value Slice(CallArguments arguments, int otherwise)
    {
        var text = arguments.Text(0);
        var start = arguments.Whole(1);
        if (start < 0)
            start += text.Length;
        var length = arguments.Whole(2) is > 0 and var wanted ? wanted : otherwise;
        return start < 0 || start >= text.Length
            ? Value.Of("")
            : Value.Of(text.Substring(start, Math.Min(length, text.Length - start)));
    }

    private static Value Split(CallArguments arguments) => Value.Of(new TemplateList(
        arguments.Text(0).Split(arguments.Text(1), StringSplitOptions.RemoveEmptyEntries).Select(Value.Of)));

    private static Value Truncate(CallArguments arguments)
    {
        var (text, length) = (arguments.Text(0), arguments.Whole(1));
        var ellipsis = arguments.TextOrNull(2) ?? "...";
        return text.Length <= length
            ? Value.Of(text)
            : Value.Of(text[..Math.Clamp(length - ellipsis.Length, 0, text.Length)] + ellipsis);
    }

    private static Value TruncateWords(CallArguments arguments)
    {
        var words = arguments.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kept = string.Join(' ', words.Take(arguments.Whole(1)));
        return Value.Of(words.Length > arguments.Whole(1) ? kept + (arguments.TextOrNull(2) ?? "...") : kept);
    }
}
