using System.Globalization;
using System.Numerics;
using Annai.Templates.Values;

namespace Annai.Templates.Syntax;

/// <summary>Numbers as a template writes them: 1, 1e3, 0x1ef, 0b101, 1.5, 1.5f, 1.5d, 1.5m.</summary>
internal static class NumberLiteral
{
    private const int MostDigits = 10_000;

    public static int EndOf(string text, int start)
    {
        if (IsPrefixed(text, start, 'x') || IsPrefixed(text, start, 'b'))
            return Suffixed(text, While(text, start + 2, char.IsAsciiHexDigit), "u");
        var end = While(text, start, char.IsAsciiDigit);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            end = While(text, end + 1, char.IsAsciiDigit);
        return Suffixed(text, Exponent(text, end), "fFdDmMu");
    }

    public static Value? Read(string text)
    {
        if (IsPrefixed(text, 0, 'x'))
            return Prefixed(text, NumberStyles.AllowHexSpecifier);
        if (IsPrefixed(text, 0, 'b'))
            return Prefixed(text, NumberStyles.AllowBinarySpecifier);
        return text[^1] switch
        {
            'f' or 'F' => Parsed(float.TryParse(text[..^1], CultureInfo.InvariantCulture, out var single), single),
            'd' or 'D' => Parsed(double.TryParse(text[..^1], CultureInfo.InvariantCulture, out var fraction), fraction),
            'm' or 'M' => Exact(text[..^1]),
            _ => Plain(text.TrimEnd('u')),
        };
    }

    private static Value? Exact(string text) =>
        Parsed(decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact), exact);

    // Reading a number takes the square of its length.
    private static Value? Plain(string text) =>
        text.Length > MostDigits ? null
        : BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? Value.Of(whole)
        : Parsed(double.TryParse(text, CultureInfo.InvariantCulture, out var fraction), fraction);

    private static Value? Parsed(bool isNumber, object value) => isNumber ? Value.Of(value) : null;

    // A leading zero keeps the highest digit from being read as a sign.
    private static Value? Prefixed(string text, NumberStyles style)
    {
        var digits = "0" + text[2..].TrimEnd('u');
        return BigInteger.TryParse(digits, style, CultureInfo.InvariantCulture, out var value) ? Value.Of(value) : null;
    }

    private static bool IsPrefixed(string text, int at, char kind) =>
        at + 2 < text.Length
        && text[at] == '0'
        && char.ToLowerInvariant(text[at + 1]) == kind
        && char.IsAsciiHexDigit(text[at + 2]);

    private static int Exponent(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
            return at;
        var digits = at + 1 < text.Length && (text[at + 1] is '+' or '-') ? at + 2 : at + 1;
        var end = While(text, digits, char.IsAsciiDigit);
        return end > digits ? end : at;
    }

    private static int Suffixed(string text, int at, string suffixes)
    {
        var isThere = at < text.Length && suffixes.Contains(text[at], StringComparison.Ordinal);
        var isLast = at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]);
        return isThere && isLast ? at + 1 : at;
    }

    private static int While(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
            at++;
        return at;
    }
}
