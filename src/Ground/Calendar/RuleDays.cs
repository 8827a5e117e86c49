using System.Collections.Immutable;

namespace Annai.Calendar;

/// <summary>The days that one word of a rule names.</summary>
internal abstract record RuleDays
{
    public sealed record Week(ImmutableArray<int> Slots) : RuleDays;

    public sealed record Dates(JapaneseDay From, JapaneseDay Until) : RuleDays;
}
