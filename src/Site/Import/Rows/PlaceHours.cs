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
internal sealed partial class PlaceHours
{
    private static readonly Meaning[] Sources =
        [Meaning.Hours, Meaning.Days, Meaning.Opens, Meaning.Closes, Meaning.ClosedDays, Meaning.HoursNote];

    private readonly Func<string, SpokenHours> _spoken;
    private readonly Func<string, string> _inWords;
    private readonly Func<HoursCells, Made> _made;
    private readonly Func<string, CellReading> _calls;

    public PlaceHours(JapaneseDay today)
    {
        _spoken = new Remembered<string, SpokenHours>(text => SpokenHours.Read(text, today), text => text.Length).Of;
        _inWords = new Remembered<string, string>(InWords, hours => hours.Length).Of;
        _made = new Remembered<HoursCells, Made>(Read, cells => cells.Length).Of;
        _calls = new Remembered<string, CellReading>(Cell, text => text.Length).Of;
    }

    public void Take(Draft draft)
    {
        var row = draft.Row;
        draft.Take(Meaning.CallHours, _calls);
        if (!Array.Exists(Sources, row.Has) && row.Plan.Ends.IsEmpty)
            return;
        var cells = HoursCells.Of(row);
        var made = _made(cells);
        draft[Meaning.Hours] = made.Written.Length == 0 ? "" : draft.Told(HeadingOf(row), made.Written, made.Reading);
        if (made.Note.Length > 0)
            draft.Notes.Add(made.Note);
    }

    private Made Read(HoursCells cells)
    {
        var note = Plain.IsAbsent(cells.Note) ? "" : cells.Note;
        var written = Written(cells) is { Length: > 0 } text ? text : note;
        if (written.Length == 0 || written == note || note.Length == 0)
            return new Made(written, written.Length == 0 ? CellReading.Nothing : Cell(written), "");
        return SpeaksOfTime().IsMatch(Plain.Of(note))
            ? new Made($"{written} {note}", Together(written, note), "")
            : new Made(written, Cell(written), note);
    }

    // 水曜日は午後2時まで: together they may be a rule; alone the times would be wrong on Wednesday.
    private CellReading Together(string written, string note)
    {
        var both = $"{written} {note}";
        var together = _spoken(both);
        if (together is { Left: "", Hours.Length: > 0 })
            return CellReading.Repaired(together.Hours, "時間の書き方をそろえました");
        var alone = _spoken(written);
        var isKnown = alone is { Left: "", Hours.Length: > 0 };
        return Unsure(isKnown ? $"{_inWords(alone.Hours)}。{note}" : both);
    }

    private static string InWords(string hours) =>
        string.Join('、', OpeningHours.Parse(hours, SourcePlace.Nowhere, new Findings())!.InWords)
            .Replace("\u2060", "", StringComparison.Ordinal);

    private CellReading Cell(string written)
    {
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var read = _spoken(written);
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

    private static string Written(HoursCells cells)
    {
        if (cells.ByDay.Length > 0)
            return cells.ByDay;
        var days = Plain.IsAbsent(cells.Days) ? "" : cells.Days;
        var hours = cells.Hours.Length > 0 ? cells.Hours : HoursCells.Between(cells.Opens, cells.Closes);
        var text = SpeaksOfDays().IsMatch(hours) ? hours : $"{days} {hours}".Trim();
        return cells.Closed.Length > 0 && text.Length > 0 ? $"{text} 休診日：{cells.Closed}" : text;
    }

    private static string HeadingOf(SourceRow row)
    {
        foreach (var meaning in Sources)
            if (row.Plan.HeadingOf(meaning) is { Length: > 0 } heading)
                return heading;
        return "開始・終了時刻";
    }

    [GeneratedRegex("[0-9]+ ?(?::|時)|曜|祝|休|平日|土日")]
    private static partial Regex SpeaksOfTime();

    [GeneratedRegex("[月火水木金土日](?:曜|[・、,～~〜-]|[月火水木金土日祝]| ?[0-9０-９])|平日|毎日|無休|休館日|休診日|定休日")]
    private static partial Regex SpeaksOfDays();

    /// <summary>What the cells say together.</summary>
    /// <param name="Written">What was read, for a remark; empty where nothing stands there.</param>
    /// <param name="Reading">What was made of it.</param>
    /// <param name="Note">What belongs into the note besides.</param>
    private readonly record struct Made(string Written, CellReading Reading, string Note);
}
