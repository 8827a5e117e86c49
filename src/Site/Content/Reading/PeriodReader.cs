using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `publish: { from, until }`.</summary>
internal static class PeriodReader
{
    public static readonly ImmutableArray<string> Keys = ["from", "until"];

    public static PublishPeriod Read(Fields fields, Findings findings)
    {
        if (fields.OptionalMap("publish", Keys) is not { } period)
            return PublishPeriod.Always;
        var (from, until) = (period.OptionalDay("from"), period.OptionalDay("until"));
        CheckOrder(from, until, "until", findings);
        return new PublishPeriod(from, until);
    }

    /// <summary>Tells of an end before its beginning; a day that could not be read is neither.</summary>
    public static void CheckOrder(
        Sourced<JapaneseDay>? from,
        Sourced<JapaneseDay>? end,
        string key,
        Findings findings)
    {
        if (from is not { } first || end is not { } last || last.Value == default || last.Value >= first.Value)
            return;
        findings.Add(
            Codes.HoursReversed,
            last.Place,
            $"`{key}` is `{last.Value}`, before `from`, `{first.Value}`",
            $"`from` is the first day, `{key}` the last");
    }
}
