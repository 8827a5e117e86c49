namespace Annai.Calendar;

/// <summary>What somebody probably meant who wrote days as one speaks of them.</summary>
internal static class DayHint
{
    public static string For(Piece word) => Spoken(word) ?? word.Text switch
    {
        var text when text.Contains('休') => "write `休` for days without hours, as in `日 休`",
        var text when text.Contains('年') => "write dates as `2026-12-29`",
        var text when text.Contains(':') => "write days first, and times as in `9:00-12:00`",
        _ => ForDays(word),
    };

    /// <summary>The hint for a word that is known, though no rule is written so; null for any other.</summary>
    public static string? Spoken(Piece word) => word.Text switch
    {
        var text when text.Contains("無休", StringComparison.Ordinal) =>
            $"open every day is `毎日・祝 {(HoursWords.IsWholeDay(word) ? "0:00-24:00" : "9:00-17:00")}`",
        var text when text.Contains("不定休", StringComparison.Ordinal) =>
            "leave the cell empty: unknown is never shown as open",
        "週末" => "did you mean `土・日`?",
        "年末年始" => "write the dates, as in `2026-12-29..2027-01-03 休`",
        _ => null,
    };

    private static string ForDays(Piece word)
    {
        var days = word.Written
            .Select(character => character.ToString())
            .Where(name => name != "/")
            .Distinct()
            .ToList();
        if (days.Count == 0 || WeekSlot.Named(days[0]) is null)
            return "a rule looks like `月-金 9:00-12:00 14:00-17:00`";
        var meant = days.TrueForAll(name => WeekSlot.Named(name) is not null) ? string.Join('・', days) : days[0];
        return $"did you mean `{meant}`?";
    }
}
