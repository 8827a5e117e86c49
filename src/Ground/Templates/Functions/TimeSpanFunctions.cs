using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`timespan.…`.</summary>
internal static class TimeSpanFunctions
{
    private const string Spelling = "a span looks like `1.02:03:04`: days, hours, minutes, seconds";

    public static BuiltinObject Group { get; } = new(
        "timespan",
        ("from_days", "days", arguments => Of(arguments, TimeSpan.FromDays)),
        ("from_hours", "hours", arguments => Of(arguments, TimeSpan.FromHours)),
        ("from_minutes", "minutes", arguments => Of(arguments, TimeSpan.FromMinutes)),
        ("from_seconds", "seconds", arguments => Of(arguments, TimeSpan.FromSeconds)),
        ("from_milliseconds", "millis", arguments => Of(arguments, TimeSpan.FromMilliseconds)),
        ("parse", "text", Parse));

    private static Value Of(CallArguments arguments, Func<double, TimeSpan> span)
    {
        try
        {
            return Value.Of((object)span(arguments.Number(0)));
        }
        catch (Exception failure) when (failure is OverflowException or ArgumentException)
        {
            throw arguments.Failure("goes beyond what a span of time can hold");
        }
    }

    private static Value Parse(CallArguments arguments) =>
        TimeSpan.TryParse(arguments.Text(0), arguments.Frame.Options.Culture, out var span)
            ? Value.Of((object)span)
            : throw (arguments[0].IsNull
                ? arguments.Unlike("a text", 0, Spelling)
                : arguments.Failure($"cannot read {Described.Text(arguments.Text(0))} as a span of time", Spelling));
}
