using System.Collections.Immutable;
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
        if (from is { } first && until is { } last && last.Value < first.Value)
            findings.Add(Codes.BadValue, last.Place, $"`until` is `{last.Value}`, before `from`, `{first.Value}`");
        return new PublishPeriod(from, until);
    }
}
