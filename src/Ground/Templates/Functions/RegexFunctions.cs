using System.Globalization;
using System.Text.RegularExpressions;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`regex.…`, with a time limit: a pattern can take for ever on a text of thirty letters.</summary>
internal static class RegexFunctions
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static BuiltinObject Group { get; } = new(
        "regex",
        ("escape", "pattern", arguments => Value.Of(Regex.Escape(arguments.Text(0)))),
        ("match", "text pattern options?", arguments =>
            Run(arguments, 2, regex => Groups(regex.Match(arguments.Text(0))))),
        ("matches", "text pattern options?", arguments =>
            Run(arguments, 2, regex => Matches(regex, arguments.Text(0)))),
        ("replace", "text pattern replace options?", arguments =>
            Run(arguments, 3, regex => Value.Of(Replaced(arguments, regex)))),
        ("split", "text pattern options?", arguments =>
            Run(arguments, 2, regex => List(regex.Split(arguments.Text(0)).Select(Value.Of)))),
        ("unescape", "pattern", Unescape));

    private static Value Run(CallArguments arguments, int options, Func<Regex, Value> use)
    {
        try
        {
            return use(new Regex(arguments.Text(1), Options(arguments, arguments.Text(options)), Limit));
        }
        catch (RegexMatchTimeoutException)
        {
            throw arguments.Failure("took longer than a second", "make the pattern simpler");
        }
        catch (RegexParseException broken)
        {
            throw Unread(arguments, 1, broken);
        }
    }

    private static Value Unescape(CallArguments arguments)
    {
        try
        {
            return Value.Of(Regex.Unescape(arguments.Text(0)));
        }
        catch (RegexParseException broken)
        {
            throw Unread(arguments, 0, broken);
        }
    }

    // .NET says "Invalid pattern '…' at offset 1. Not enough )'s."
    private static FunctionFailure Unread(CallArguments arguments, int pattern, RegexParseException broken)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $" at offset {broken.Offset}. ");
        var reason = broken.Message[(broken.Message.LastIndexOf(place, StringComparison.Ordinal) + place.Length)..];
        return arguments.Failure(
            $"cannot read the pattern {Described.Text(arguments.Text(pattern))} "
            + $"at character {broken.Offset}: {Described.Reason(reason)}");
    }

    private static string Replaced(CallArguments arguments, Regex regex)
    {
        var (replacement, length) = (arguments.Text(2), 0L);
        return regex.Replace(arguments.Text(0), match =>
        {
            var result = match.Result(replacement);
            arguments.GuardText(length += result.Length);
            return result;
        });
    }

    private static RegexOptions Options(CallArguments arguments, string letters) =>
        letters.Aggregate(RegexOptions.None, (options, letter) => options | letter switch
        {
            'i' => RegexOptions.IgnoreCase,
            'm' => RegexOptions.Multiline,
            's' => RegexOptions.Singleline,
            'x' => RegexOptions.IgnorePatternWhitespace,
            _ => throw arguments.Failure($"knows no option `{letter}`", "the options are `i`, `m`, `s` and `x`"),
        });

    private static Value Matches(Regex regex, string text) => List(regex.Matches(text).Select(Groups));

    private static Value Groups(Match match) =>
        match.Success ? List(match.Groups.Cast<Group>().Select(group => Value.Of(group.Value))) : List([]);

    private static Value List(IEnumerable<Value> items) => Value.Of(new TemplateList(items));
}
