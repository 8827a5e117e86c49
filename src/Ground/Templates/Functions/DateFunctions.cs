using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>
/// `date.…`; `date.format` is how a date is written where nothing else is said, and a template may set it.
/// </summary>
internal sealed class DateFunctions() : BuiltinObject(
    "date",
    ("add_days", "date days", arguments => Added(arguments, static (date, by) => date.AddDays(by))),
    ("add_hours", "date hours", arguments => Added(arguments, static (date, by) => date.AddHours(by))),
    ("add_milliseconds", "date millis", arguments => Added(arguments, static (date, by) => date.AddMilliseconds(by))),
    ("add_minutes", "date minutes", arguments => Added(arguments, static (date, by) => date.AddMinutes(by))),
    ("add_months", "date months", arguments => Added(arguments, static (date, by) => date.AddMonths((int)by))),
    ("add_seconds", "date seconds", arguments => Added(arguments, static (date, by) => date.AddSeconds(by))),
    ("add_years", "date years", arguments => Added(arguments, static (date, by) => date.AddYears((int)by))),
    ("default_format", "", _ => Value.Of(DateStyle.DefaultPattern)),
    ("format", "", arguments => Value.Of(arguments.Frame.DateFormat)),
    ("now", "", arguments => Value.Of((object)arguments.Frame.Options.Time.GetLocalNow().DateTime)),
    ("parse", "text pattern? culture?", arguments => Value.Of((object?)Parsed(arguments, 0, 1, 2))),
    ("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
    ("to_string", "datetime pattern? culture?", ToText))
{
    public override bool TrySet(Frame frame, string name, Value value)
    {
        if (name != "format" || value.Text is not { } pattern)
            return false;
        frame.FormatDates(pattern);
        return true;
    }

    public override string? Wanted(string name) => name == "format" ? "a text" : null;

    private static Value Added(CallArguments arguments, Func<DateTime, double, DateTime> add)
    {
        if (arguments[0].IsNull)
            return Value.Null;
        try
        {
            return Value.Of((object)add(Date(arguments), arguments.Number(1)));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw arguments.Failure("goes beyond the calendar");
        }
    }

    private static DateTime Date(CallArguments arguments) => arguments[0].Object switch
    {
        DateTime date => date,
        DateTimeOffset date => date.DateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        string { Length: > 0 } => Parsed(arguments, 0, null, null)!.Value,
        _ => throw arguments.Unlike("a date", 0),
    };

    private static Value ToText(CallArguments arguments)
    {
        if (arguments[0].IsNull)
            return Value.Null;
        var date = Date(arguments);
        var style = Style(arguments);
        return Value.Of(arguments[0].Object is DateTimeOffset inItsZone ? style.Of(inItsZone) : style.Of(date));
    }

    private static Value ParseToString(CallArguments arguments) =>
        Parsed(arguments, 0, 3, 4) is { } date ? Value.Of(Style(arguments).Of(date)) : Value.Null;

    private static DateStyle Style(CallArguments arguments) =>
        arguments.Frame.Dates.With(arguments.TextOrNull(1) ?? arguments.Frame.DateFormat, arguments.Culture(2));

    private static FunctionFailure Unread(CallArguments arguments, int text, string? pattern) => pattern is null
        ? arguments.Failure(
            $"cannot read {Described.Text(arguments.Text(text))} as a date",
            "with a pattern, such as `%d.%m.%Y`, `date.parse` reads other spellings")
        : arguments.Failure(
            $"cannot read {Described.Text(arguments.Text(text))} as a date in the pattern {Described.Text(pattern)}");

    private static DateTime? Parsed(CallArguments arguments, int text, int? pattern, int? culture)
    {
        if (arguments.TextOrNull(text) is not { Length: > 0 } written)
            return null;
        var language = culture is { } place ? arguments.Culture(place) : arguments.Frame.Options.Culture;
        var reader = new DateReader(language, arguments.Frame.Options.Time.GetLocalNow().DateTime);
        var form = pattern is { } at ? arguments.TextOrNull(at) : null;
        var isRead = form is null
            ? reader.TryRead(written, out var date)
            : reader.TryRead(written, form, out date);
        return isRead ? date : throw Unread(arguments, text, form);
    }
}
