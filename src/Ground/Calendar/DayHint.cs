namespace Annai.Calendar;

/// <summary>What somebody probably meant who wrote days as one speaks of them.</summary>
internal static class DayHint
{
    public static string For(Piece word) => word.Written switch
    {
        "平日" => "did you mean `月-金`?",
        "土日祝日" => "did you mean `土・日・祝`?",
        "週末" => "did you mean `土・日`?",
        "年末年始" => "write the dates, as in `2026-12-29..2027-01-03 休`",
        _ when word.Text.Contains('休') => "write `休` for days without hours, as in `日 休`",
        _ when word.Text.Contains('年') => "write dates as `2026-12-29`",
        _ when word.Text.Contains(':') => "write days first, and times as in `9:00-12:00`",
        _ => ForDays(word),
    };

    private static string ForDays(Piece word)
    {
        var day = word.Written[..1];
        if (WeekSlot.Named(day) is null)
            return "a rule looks like `月-金 9:00-12:00 14:00-17:00`";
        var days = word.Written.Select(character => character.ToString()).ToList();
        var meant = days.TrueForAll(name => WeekSlot.Named(name) is not null) ? string.Join('・', days) : day;
        return $"did you mean `{meant}`?";
    }
}
