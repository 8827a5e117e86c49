using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// The form that pages count on: as many weekdays as a week has, and in a sentence the same names in braces as in the
/// Japanese one.
/// </summary>
internal static partial class WordForm
{
    private const string Calendar = "calendar_";

    private static readonly ImmutableArray<string> Lists = [$"{Calendar}weekdays", $"{Calendar}months"];

    // A calendar may leave any of these out: each language has its own way to say a date.
    private static readonly ImmutableArray<string> PartsOfDate =
        ["{year}", "{month}", "{day}", "{weekday}", "{wareki}"];

    public static bool Check(string key, Sourced<string> word, string japanese, Findings findings)
    {
        if (Lists.Contains(key))
            return CheckCount(key, word, japanese, findings);
        var isCalendar = key.StartsWith(Calendar, StringComparison.Ordinal);
        var known = isCalendar ? PartsOfDate : NamesIn(japanese);
        var names = NamesIn(word.Value);
        foreach (var name in names.Except(known))
            findings.Add(
                Codes.BadValue, word.Place, $"`{name}` stands for nothing in `{key}`", Nearest.Hint(name, known));
        ImmutableArray<string> missing = isCalendar ? [] : [.. known.Except(names)];
        foreach (var name in missing)
            findings.Add(
                Codes.BadValue,
                word.Place,
                $"`{key}` lacks `{name}`, which pages fill in",
                $"in Japanese it is `{japanese}`");
        return missing.IsEmpty && !names.Except(known).Any();
    }

    private static bool CheckCount(string key, Sourced<string> word, string japanese, Findings findings)
    {
        var (count, wanted) = (word.Value.Split(' ').Length, japanese.Split(' ').Length);
        if (count != wanted)
            findings.Add(
                Codes.BadValue,
                word.Place,
                $"`{key}` has {count} words, expected {wanted} with one space between them",
                $"in Japanese it is `{japanese}`");
        return count == wanted;
    }

    private static ImmutableArray<string> NamesIn(string text) =>
        [.. Name().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Name();
}
