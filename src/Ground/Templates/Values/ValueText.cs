using System.Globalization;
using System.Text;
using Annai.Templates.Functions;
using Annai.Templates.Running;

namespace Annai.Templates.Values;

/// <summary>Values as text, the way the language writes them.</summary>
internal sealed class ValueText(CultureInfo culture, DateStyle dates, int longest)
{
    // A list that holds itself would have no end.
    private const int DeepestNesting = 20;

    public string Of(Value value) => value.Text ?? Of(value, 0);

    private string Of(Value value, int depth) =>
        value.IsNull ? ""
        : value.IsTruth ? (value.IsTrue ? "true" : "false")
        : value.IsWhole ? value.Whole.ToString(culture)
        : value.IsFraction ? value.Fraction.ToString("R", culture)
        : OfObject(value, depth);

    private string OfObject(Value value, int depth) => value.Object switch
    {
        string text => text,
        DateTime date => dates.Of(date),
        DateTimeOffset date => dates.Of(date),
        DateOnly date => dates.Of(date),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", culture),
        Function function => function.Name,
        TemplateObject members => Object(members, depth + 1),
        IFormattable formattable => formattable.ToString(null, culture),
        var other when Sequence.TryOf(value, out var items) => List(items, depth + 1),
        var other => other?.ToString() ?? "",
    };

    private string List(Sequence items, int depth)
    {
        if (depth > DeepestNesting)
            return "[…]";
        var text = new StringBuilder("[");
        foreach (var item in items.Values())
            Guarded(text).Append(text.Length > 1 ? ", " : "").Append(Inside(item, depth));
        return text.Append(']').ToString();
    }

    private string Object(TemplateObject members, int depth)
    {
        if (depth > DeepestNesting)
            return "{…}";
        var text = new StringBuilder("{");
        foreach (var (name, value) in members.Members)
            Guarded(text).Append(text.Length > 1 ? ", " : "").Append(name).Append(": ").Append(Inside(value, depth));
        return text.Append('}').ToString();
    }

    // A range is short to write and long to read.
    private StringBuilder Guarded(StringBuilder text) =>
        text.Length <= longest ? text : throw LimitException.OfText(longest);

    private string Inside(Value value, int depth) =>
        value.Text is { } text ? TextLiteral.Of(text) : value.IsNull ? "null" : Of(value, depth);
}
