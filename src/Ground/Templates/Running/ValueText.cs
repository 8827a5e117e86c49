using System.Collections;
using System.Globalization;
using System.Text;

namespace Annai.Templates.Running;

/// <summary>Values as text, the way the language writes them.</summary>
internal static class ValueText
{
    public static string Of(Value value, CultureInfo culture) =>
        value.Text is { } text ? text
        : value.IsNull ? ""
        : value.IsTruth ? (value.IsTrue ? "true" : "false")
        : value.IsWhole ? value.Whole.ToString(culture)
        : value.IsFraction ? Fraction(value.Fraction, culture)
        : Of(value.Object!, culture);

    // A fraction stays recognisable as one: 1.0, not 1.
    private static string Fraction(double value, CultureInfo culture)
    {
        var text = value.ToString("R", culture);
        return double.IsFinite(value) && text.All(sign => char.IsAsciiDigit(sign) || sign == '-') ? text + ".0" : text;
    }

    private static string Of(object value, CultureInfo culture) => value switch
    {
        IEnumerable items => List(items, culture),
        IFormattable formattable => formattable.ToString(null, culture),
        _ => value.ToString() ?? "",
    };

    private static string List(IEnumerable items, CultureInfo culture)
    {
        var text = new StringBuilder("[");
        foreach (var item in items)
            text.Append(text.Length > 1 ? ", " : "").Append(Quoted(Value.Of(item), culture));
        return text.Append(']').ToString();
    }

    private static string Quoted(Value value, CultureInfo culture) =>
        value.Text is { } text ? $"\"{text}\"" : value.IsNull ? "null" : Of(value, culture);
}
