using System.Net;
using System.Text;

using Annai.Templates.Running;

namespace Annai.Templates.Values;

/// <summary>The operators that make a new value of two: on numbers, texts, lists, dates and spans of time.</summary>
internal sealed class Arithmetic(ValueText text, RenderOptions options)
{
    private const int LongestRepetition = 1 << 20;

    public bool TryCalculate(string sign, Value left, Value right, out Value result)
    {
        if (left.IsNumber && right.IsNumber)
            return Numbers.TryCalculate(sign, left, right, out result);
        if (left.Text is not null || right.Text is not null)
            return TryText(sign, left, right, out result);
        result = Value.Null;
        return left.IsNull || right.IsNull
            || TryList(sign, left, right, out result)
            || TryTime(sign, left.Object, right.Object, out result);
    }

    private bool TryText(string sign, Value left, Value right, out Value result)
    {
        result = Value.Null;
        if (sign == "+")
            result = Joined(left, right);
        else if (sign == "*" && (left.Text is null ? left : right) is { IsWhole: true } times)
            return TryRepeat(left.Text ?? right.Text!, times.Whole, out result);
        else
            return false;
        return true;
    }

    // Markup joined with plain text stays markup, and the plain text is escaped on the way in.
    public Value Joined(Value left, Value right) =>
        options.EscapeHtml && (left.IsHtml || right.IsHtml)
            ? Value.OfHtml(Joined(Markup(left), Markup(right)))
            : Value.Of(Joined(text.Of(left), text.Of(right)));

    private string Joined(string left, string right) =>
        (long)left.Length + right.Length <= options.OutputLimit
            ? left + right
            : throw LimitException.OfText(options.OutputLimit);

    private string Markup(Value value) => value.IsHtml ? value.Text! : WebUtility.HtmlEncode(text.Of(value));

    private static bool TryRepeat(string text, long times, out Value result)
    {
        var possible = times >= 0 && times <= LongestRepetition && times * text.Length <= LongestRepetition;
        result = possible ? Value.Of(new StringBuilder().Insert(0, text, (int)times).ToString()) : Value.Null;
        return possible;
    }

    private bool TryList(string sign, Value left, Value right, out Value result)
    {
        result = Value.Null;
        var isLeft = left.Object is not TemplateObject & Sequence.TryOf(left, out var items);
        var isRight = right.Object is not TemplateObject & Sequence.TryOf(right, out var others);
        if (!isLeft && !isRight)
            return false;
        var joined = sign switch
        {
            "+" => (isLeft ? items.Values() : [left]).Concat(isRight ? others.Values() : [right]),
            "*" when isLeft && right is { IsWhole: true, Whole: >= 0 and <= LongestRepetition and var times } =>
                Repeated(items, times),
            "-" when isLeft && isRight => items.Values().Where(item => !Has(others, item)),
            "&" when isLeft && isRight => items.Values().Where(item => Has(others, item)),
            "|" when isLeft && isRight => items.Values().Concat(others.Values().Where(item => !Has(items, item))),
            _ => null,
        };
        if (joined is not null)
            result = Value.Of(new TemplateList(LimitException.GuardItems(joined, options.LoopLimit)));
        return joined is not null;
    }

    private static IEnumerable<Value> Repeated(Sequence items, long times) =>
        Enumerable.Range(0, (int)times).SelectMany(_ => items.Values()).Take(LongestRepetition);

    private bool Has(Sequence items, Value wanted) =>
        items.Values().Any(item => Comparison.AreEqual(item, wanted, text));

    private static bool TryTime(string sign, object? left, object? right, out Value result)
    {
        object? time = (sign, left, right) switch
        {
            ("-", DateTime from, DateTime to) => from - to,
            ("+", DateTime date, TimeSpan span) => Moved(date, span.Ticks),
            ("-", DateTime date, TimeSpan span) => Moved(date, -(Int128)span.Ticks),
            ("+", TimeSpan span, TimeSpan other) => Span((Int128)span.Ticks + other.Ticks),
            ("-", TimeSpan span, TimeSpan other) => Span((Int128)span.Ticks - other.Ticks),
            _ => null,
        };
        result = Value.Of(time);
        return time is not null;
    }

    // Beyond the calendar there is no date.
    private static DateTime? Moved(DateTime date, Int128 span)
    {
        var ticks = date.Ticks + span;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTime((long)ticks, date.Kind) : null;
    }

    private static TimeSpan? Span(Int128 ticks) =>
        ticks >= long.MinValue && ticks <= long.MaxValue ? new TimeSpan((long)ticks) : null;
}
