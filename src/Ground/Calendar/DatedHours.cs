namespace Annai.Calendar;

/// <summary>Hours that hold on certain days whatever their weekday, such as 年末年始.</summary>
public sealed record DatedHours(JapaneseDay From, JapaneseDay Until, DayHours Hours)
{
    public bool Covers(JapaneseDay day) => day >= From && day <= Until;

    /// <summary>2026-12-29..2027-01-03 休</summary>
    public override string ToString() => From == Until ? $"{From} {Hours}" : $"{From}..{Until} {Hours}";
}
