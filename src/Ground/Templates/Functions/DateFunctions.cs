using System.Globalization;
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
    ("default_format", "", _ => Value.Of(DatePattern.Default)),
    ("format", "", arguments => Value.Of(arguments.Frame.DateFormat)),
    ("now", "", arguments => Value.Of((object)arguments.Frame.Options.Time.GetLocalNow().DateTime)),
    ("parse", "text pattern? culture?", arguments => Value.Of((object?)Parsed(arguments, 0, 1, 2))),
    ("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
    ("to_string", "datetime pattern? culture?", ToText))
{
    // What has a zone is read into universal time, so that the machine's own zone never shows.
    private const DateTimeStyles Universal = DateTimeStyles.AdjustToUniversal;
    private const DateTimeStyles Spaced = DateTimeStyles.AllowWhiteSpaces;

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
        string { Length: > 0 } => Parsed(arguments, 0, null, null)!.Value,
        _ => throw arguments.Unlike("a date", 0),
    };

    private static Value ToText(CallArguments arguments)
    {
        if (arguments[0].IsNull)
            return Value.Null;
        var pattern = arguments.TextOrNull(1) ?? arguments.Frame.DateFormat;
        return Value.Of(DatePattern.Format(Date(arguments), pattern, arguments.Culture(2), arguments.Frame.DateFormat));
    }

    private static Value ParseToString(CallArguments arguments)
    {
        if (Parsed(arguments, 0, 3, 4) is not { } date)
            return Value.Null;
        var pattern = arguments.TextOrNull(1) ?? arguments.Frame.DateFormat;
        return Value.Of(DatePattern.Format(date, pattern, arguments.Culture(2), arguments.Frame.DateFormat));
    }

    private static FunctionFailure Unread(CallArguments arguments, int text, string? pattern) => pattern is null
        ? arguments.Failure(
            $"cannot read {Described.Text(arguments.Text(text))} as a date",
            "with a pattern, such as `%d.%m.%Y`, `date.parse` reads other spellings")
        : arguments.Failure($"cannot read {Described.Text(arguments.Text(text))} as a date in the pattern `{pattern}`");

    private static DateTime? Parsed(CallArguments arguments, int text, int? pattern, int? culture)
    {
        if (arguments.TextOrNull(text) is not { Length: > 0 } written)
            return null;
        var spelling = culture is { } place ? arguments.Culture(place) : arguments.Frame.Options.Culture;
        var form = pattern is { } at ? arguments.TextOrNull(at) : null;
        var isDate = form is null
            ? DateTime.TryParse(written, spelling, Universal, out var date)
            : DateTime.TryParseExact(written, DatePattern.ToDotNet(form), spelling, Universal | Spaced, out date);
        return isDate ? date : throw Unread(arguments, text, form);
    }
}
