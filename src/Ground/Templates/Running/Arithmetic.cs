using System.Globalization;
using System.Net;
using System.Text;

namespace Annai.Templates.Running;

/// <summary>`+ - * / // %` on numbers, and what of it strings know.</summary>
internal static class Arithmetic
{
    private const int LongestRepetition = 1 << 20;

    public static bool TryCalculate(string sign, Value left, Value right, RenderOptions options, out Value result)
    {
        if (sign == "+" && (left.Text is not null || right.Text is not null))
            result = Joined(left, right, options);
        else if (sign == "*" && (left.Text ?? right.Text) is { } text)
            return TryRepeat(text, left.Text is null ? left : right, out result);
        else if (left.IsWhole && right.IsWhole)
            return TryWhole(sign, left.Whole, right.Whole, out result);
        else if (left.IsNumber && right.IsNumber)
            result = Fraction(sign, left.Fraction, right.Fraction);
        else
            return Failed(out result);
        return true;
    }

    // Markup joined with plain text stays markup, and the plain text is escaped on the way in.
    private static Value Joined(Value left, Value right, RenderOptions options) =>
        options.EscapeHtml && (left.IsHtml || right.IsHtml)
            ? Value.OfHtml(Markup(left, options.Culture) + Markup(right, options.Culture))
            : Value.Of(ValueText.Of(left, options.Culture) + ValueText.Of(right, options.Culture));

    private static string Markup(Value value, CultureInfo culture) =>
        value.IsHtml ? value.Text! : WebUtility.HtmlEncode(ValueText.Of(value, culture));

    private static bool TryRepeat(string text, Value times, out Value result)
    {
        var possible = times.IsWhole && times.Whole >= 0 && times.Whole * Math.Max(1, text.Length) <= LongestRepetition;
        result = possible ? Value.Of(new StringBuilder().Insert(0, text, (int)times.Whole).ToString()) : Value.Null;
        return possible;
    }

    private static bool TryWhole(string sign, long left, long right, out Value result)
    {
        if (right == 0 && sign is "//" or "%" && right == 0)
            return Failed(out result);
        result = sign switch
        {
            "+" => Value.Of(left + right),
            "-" => Value.Of(left - right),
            "*" => Value.Of(left * right),
            "//" => Value.Of((long)Math.Floor((double)left / right)),
            "%" => Value.Of(left % right),
            _ => Value.Of((double)left / right),
        };
        return true;
    }

    private static Value Fraction(string sign, double left, double right) => Value.Of(sign switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "//" => Math.Floor(left / right),
        "%" => left % right,
        _ => left / right,
    });

    private static bool Failed(out Value result)
    {
        result = Value.Null;
        return false;
    }
}
