using System.Text.RegularExpressions;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Hours;

namespace Annai.Import.Rows;

/// <summary>
/// The hours of a row, which stand in one cell, in a day and two times, in a column for each weekday, or in a remark.
/// What a rule cannot say stays in words: hours that are almost true would be shown as true.
/// </summary>
internal sealed partial class PlaceHours(JapaneseDay today)
{
    private static readonly Meaning[] Sources =
        [Meaning.Hours, Meaning.Days, Meaning.Opens, Meaning.Closes, Meaning.ClosedDays, Meaning.HoursNote];

    public void Take(Draft draft)
    {
        draft.Take(Meaning.CallHours, Cell);
        if (Sources.Any(draft.Row.Has) || draft.Row.Plan.Has(use => use is ColumnUse.EndOf))
            TakeColumns(draft);
        if (draft.Row.Text(Meaning.Note) is not { Length: > 0 } note)
            return;
        if (string.IsNullOrEmpty(draft[Meaning.Hours]))
            TakeNote(draft, note);
        else if (Exception().IsMatch(Plain.Of(note)))
            PutInDoubt(draft, note);
    }

    // 土曜日は隔週: what is not so each week would be shown as open on the other ones.
    private static void PutInDoubt(Draft draft, string note)
    {
        var hours = draft[Meaning.Hours]!;
        draft[Meaning.Hours] = draft.Told(
            draft.Row.Plan.HeadingOf(Meaning.Note),
            note,
            CellReading.ToConfirm(
                "", "備考に曜日の例外があるため、時間は空欄（電話で確認）にし、備考に移しました", InWords(hours)));
    }

    // 【開館時間】9:00～21:30 【休館日】月曜日, in the remarks. They stay there, for they say it in the city's words.
    private void TakeNote(Draft draft, string note)
    {
        if (HoursHeading().IsMatch(note) && SpokenHours.Read(note, today) is { Left: "", Hours.Length: > 0 } read)
            draft[Meaning.Hours] = draft.Told(
                draft.Row.Plan.HeadingOf(Meaning.Note),
                note,
                CellReading.ToConfirm(read.Hours, "備考に書かれていた時間を読み取りました"));
    }

    private void TakeColumns(Draft draft)
    {
        var row = draft.Row;
        var (written, note) = (Written(row), Note(row));
        var isNoteAlone = written == note;
        if (isNoteAlone || note.Length == 0)
            draft[Meaning.Hours] = written.Length == 0 ? "" : draft.Told(HeadingOf(row), written, Cell(written));
        else if (SpeaksOfTime().IsMatch(Plain.Of(note)))
            draft[Meaning.Hours] = draft.Told(HeadingOf(row), $"{written} {note}", Together(written, note));
        else
            TakeBoth(draft, written, note);
    }

    private void TakeBoth(Draft draft, string written, string note)
    {
        draft[Meaning.Hours] = written.Length == 0 ? "" : draft.Told(HeadingOf(draft.Row), written, Cell(written));
        draft.Notes.Add(note);
    }

    // 水曜日は午後2時まで: together they may be a rule; alone the times would be wrong on Wednesday.
    private CellReading Together(string written, string note)
    {
        var together = SpokenHours.Read($"{written} {note}", today);
        if (together is { Left: "", Hours.Length: > 0 })
            return CellReading.Repaired(together.Hours, "時間の書き方をそろえました");
        var alone = SpokenHours.Read(written, today);
        var isKnown = alone is { Left: "", Hours.Length: > 0 };
        return Unsure(isKnown ? $"{InWords(alone.Hours)}。{note}" : $"{written} {note}");
    }

    private static string InWords(string hours) =>
        string.Join('、', OpeningHours.Parse(hours, SourcePlace.Nowhere, new Findings())!.InWords)
            .Replace("\u2060", "", StringComparison.Ordinal);

    private CellReading Cell(string written)
    {
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var read = SpokenHours.Read(written, today);
        if (read.Hours.Length == 0)
            return CellReading.Unreadable("時間として読めないため、備考に移しました", written);
        if (read.Left.Length > 0)
            return Unsure(written);
        return read.IsGuess
            ? CellReading.ToConfirm(read.Hours, "年末年始の休みを 12月29日から1月3日までとしました")
            : read.IsOurs ? new CellReading(read.Hours)
            : CellReading.Repaired(read.Hours, "時間の書き方をそろえました");
    }

    private static CellReading Unsure(string rest) => CellReading.ToConfirm(
        "", "曜日と時刻だけでは言い表せないため、時間は空欄（電話で確認）にし、備考に移しました", rest);

    private static string Written(SourceRow row)
    {
        if (Weekdays(row) is { Length: > 0 } byDay)
            return byDay;
        var (days, hours) = (row.Text(Meaning.Days), row.Text(Meaning.Hours));
        if (hours.Length == 0)
            hours = Between(row.Text(Meaning.Opens), row.Text(Meaning.Closes));
        if (Plain.IsAbsent(days))
            days = "";
        var text = SpeaksOfDays().IsMatch(hours) ? hours : $"{days} {hours}".Trim();
        var closed = row.Text(Meaning.ClosedDays);
        if (closed.Length > 0 && text.Length > 0)
            text = $"{text} 休診日：{closed}";
        return text.Length > 0 ? text : Note(row);
    }

    private static string Between(string opens, string closes)
    {
        if (Plain.IsAbsent(opens) && Plain.IsAbsent(closes))
            return "";
        var (from, until) = (ClockText.One(opens), ClockText.One(closes));
        return from is not null && until is not null ? $"{from}-{until}" : $"{opens}～{closes}";
    }

    // A day of which both cells are empty is unknown; a dash says that it is none.
    private static string Weekdays(SourceRow row)
    {
        var rules = new List<string>();
        foreach (var columns in row.Plan.Columns.Where(column => column.Use is ColumnUse.EndOf).GroupBy(DaysOf))
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

    private static string Note(SourceRow row) =>
        row.Text(Meaning.HoursNote) is var note && Plain.IsAbsent(note) ? "" : note;

    private static string HeadingOf(SourceRow row) =>
        Sources.Select(row.Plan.HeadingOf).FirstOrDefault(heading => heading.Length > 0) ?? "開始・終了時刻";

    [GeneratedRegex("隔週|不定休|第[0-9一二三四五]+.{0,4}曜|曜日?(?:の利用)?は?.{0,6}(?:月[0-9]+回|のみ|まで|休)")]
    private static partial Regex Exception();

    [GeneratedRegex("(?:開館|診療|利用|営業|開設|開所|受付)(?:時間|日時)")]
    private static partial Regex HoursHeading();

    [GeneratedRegex("[0-9]+ ?(?::|時)|曜|祝|休|平日|土日")]
    private static partial Regex SpeaksOfTime();

    [GeneratedRegex("[月火水木金土日](?:曜|[・、,～~〜-]|[月火水木金土日祝]| ?[0-9０-９])|平日|毎日|無休|休館日|休診日|定休日")]
    private static partial Regex SpeaksOfDays();
}
