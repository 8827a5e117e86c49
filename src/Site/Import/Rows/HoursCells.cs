using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Hours;

namespace Annai.Import.Rows;

/// <summary>All cells of a row that speak of its hours, of which most rows of a list have the same.</summary>
/// <param name="ByDay">What the columns of single weekdays say; where they do, the next five are empty.</param>
/// <param name="Days">On which days.</param>
/// <param name="Hours">From when until when; where it says so, the next two are empty.</param>
/// <param name="Opens">From when.</param>
/// <param name="Closes">Until when.</param>
/// <param name="Closed">On which days it is closed.</param>
/// <param name="Note">What else is to be known.</param>
internal readonly record struct HoursCells(
    string ByDay,
    string Days,
    string Hours,
    string Opens,
    string Closes,
    string Closed,
    string Note)
{
    /// <summary>How many characters they have.</summary>
    public int Length =>
        ByDay.Length + Days.Length + Hours.Length + Opens.Length + Closes.Length + Closed.Length + Note.Length;

    public static HoursCells Of(SourceRow row)
    {
        var (byDay, days, hours, opens, closes, closed) = (Weekdays(row), "", "", "", "", "");
        if (byDay.Length == 0)
        {
            (days, hours) = (row.Text(Meaning.Days), row.Text(Meaning.Hours));
            if (hours.Length == 0)
                (opens, closes) = (row.Text(Meaning.Opens), row.Text(Meaning.Closes));
            closed = row.Text(Meaning.ClosedDays);
        }

        return new HoursCells(byDay, days, hours, opens, closes, closed, Note: row.Text(Meaning.HoursNote));
    }

    /// <summary>From when until when, as the two cells say it.</summary>
    public static string Between(string opens, string closes)
    {
        if (Plain.IsAbsent(opens) && Plain.IsAbsent(closes))
            return "";
        var (from, until) = (ClockText.One(opens), ClockText.One(closes));
        return from is not null && until is not null ? $"{from}-{until}" : $"{opens}～{closes}";
    }

    // A day of which both cells are empty is unknown; a dash says that it is none.
    private static string Weekdays(SourceRow row)
    {
        if (row.Plan.Ends.IsEmpty)
            return "";
        var rules = new List<string>();
        foreach (var columns in row.Plan.Ends.GroupBy(DaysOf))
        {
            var opens = string.Concat(columns.Where(one => !IsClosing(one)).Select(one => row.At(one.Index)));
            var closes = string.Concat(columns.Where(IsClosing).Select(one => row.At(one.Index)));
            if (opens.Length + closes.Length > 0)
                rules.Add($"{columns.Key} {(Between(opens, closes) is { Length: > 0 } times ? times : "休")}");
        }

        return rules.Exists(rule => !rule.EndsWith('休')) ? string.Join("; ", rules) : "";
    }

    private static string DaysOf(PlannedColumn column) => string.Join('・', ((ColumnUse.EndOf)column.Use).Days);

    private static bool IsClosing(PlannedColumn column) => ((ColumnUse.EndOf)column.Use).IsClosing;
}
