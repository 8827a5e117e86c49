using System.Text.RegularExpressions;
using Annai.Calendar;
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
    private const string ToCall = "時間は空欄（電話で確認）にし、備考に移しました";

    private readonly HoursLanguage _language;
    private readonly Remembered<HoursCells, Made> _made;
    private readonly Remembered<HoursCells, JoinedHours> _joined;
    private readonly Remembered<string, CellReading> _calls;
    private readonly Remembered<string, bool> _doubts = new(HoursDoubts.In, text => text.Length);

    public PlaceHours(JapaneseDay today)
    {
        _language = new HoursLanguage(today);
        _made = new Remembered<HoursCells, Made>(Read, cells => cells.Length);
        _joined = new Remembered<HoursCells, JoinedHours>(
            cells => new JoinedHours(cells, _language), cells => cells.Length);
        _calls = new Remembered<string, CellReading>(Cell, text => text.Length);
    }

    public void Take(Draft draft)
    {
        draft.Take(Meaning.CallHours, _calls.Of);
        var isSaid = !draft.Row.Plan.Hours.IsEmpty && TakeColumns(draft);
        foreach (var index in draft.Row.Plan.IndexesOf(Meaning.Note))
            if (draft.Row.At(index) is not { Length: > 0 } remark)
                continue;
            else if (draft[Meaning.Hours] is { Length: > 0 } hours)
                TakeDoubt(draft, hours, remark);
            else if (!isSaid && HoursHeading().IsMatch(remark))
                TakeRemark(draft, remark);
    }

    private bool TakeColumns(Draft draft)
    {
        var cells = HoursCells.Of(draft.Row);
        var made = _made.Of(cells);
        draft[Meaning.Hours] =
            made.Written.Length == 0 ? "" : draft.Told(made.Heading, made.Written, made.Reading);
        if (made.Note.Length > 0)
            draft.Notes.Add(made.Note);
        return made.Written.Length > 0;
    }

    // 土曜日は隔週: what is not so each week would be shown as open on the other ones.
    private void TakeDoubt(Draft draft, string hours, string remark)
    {
        if (!_doubts.Of(remark) || IsOfForm(draft.Row, hours))
            return;
        draft[Meaning.Hours] = draft.Told(
            draft.Row.Plan.HeadingOf(Meaning.Note),
            remark,
            CellReading.ToConfirm("", $"備考に曜日や時期の例外があるため、{ToCall}", JoinedHours.Worded(hours)));
        draft.Notes.Add(remark);
    }

    // Our form, given back: whoever wrote a remark beside hours that we had published knew of both.
    private static bool IsOfForm(SourceRow row, string hours) =>
        row.Plan.HeadingOf(Meaning.Id) is "管理番号" or "id"
        && row.Plan.HeadingOf(Meaning.Hours) is "利用時間" or "hours"
        && row.Text(Meaning.Id).Length > 0
        && SpokenRules.InOurGrammar(row.Text(Meaning.Hours)) == hours;

    // 【開館時間】9:00～21:30 【休館日】月曜日, in the remarks. They stay there, for they say it in the city's words.
    private void TakeRemark(Draft draft, string remark)
    {
        if (SpokenHours.Read(remark, _language) is { Left: "", Hours.Length: > 0 } read)
            draft[Meaning.Hours] = draft.Told(
                draft.Row.Plan.HeadingOf(Meaning.Note),
                remark,
                CellReading.ToConfirm(read.Hours, "備考に書かれていた時間を読み取りました"));
    }

    private Made Read(HoursCells cells)
    {
        var note = string.Join('。', cells.Texts(Meaning.HoursNote).Select(text => text.TrimEnd('。')));
        var said = cells.Said.Where(cell => !cell.Means(Meaning.HoursNote)).ToList();
        if (said.Count == 0)
            return note.Length == 0
                ? new Made("", "", CellReading.Nothing, "")
                : new Made(cells.Said.First().Column.Heading, note, Cell(note), "");
        var joined = _joined.Of(cells.WithoutNotes());
        if (note.Length == 0 || !(SpeaksOfTime().IsMatch(Plain.Of(note)) || _doubts.Of(note)))
            return new Made(said[0].Column.Heading, Written(said), Told(said, joined.Read), note);
        // 祝日は除く: together they may be a rule; alone the times would be wrong on a holiday.
        var reading = joined.With(note) is { } together
            ? Understood(together)
            : CellReading.ToConfirm(
                "",
                $"曜日と時刻だけでは言い表せないため、{ToCall}",
                $"{(joined.Read is null ? Noted(said) : joined.InWords)}。{note}");
        return new Made(said[0].Column.Heading, Written([.. cells.Said]), reading, "");
    }

    private CellReading Told(List<HoursCell> said, SpokenHours? read)
    {
        if (read is not null)
            return Understood(read);
        if (said is [var one] && one.Means(Meaning.Hours))
            return Cell(one.Text);
        var why = said.TrueForAll(cell => cell.Means(Meaning.ClosedDays))
            ? $"休みの日だけが書かれているため、{ToCall}"
            : said.Count == 1 ? $"曜日と時刻がそろっていないため、{ToCall}"
            : $"いくつかの列の内容を合わせても曜日と時刻だけでは言い表せないため、{ToCall}";
        return CellReading.ToConfirm("", why, Noted(said));
    }

    private CellReading Cell(string written)
    {
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var read = SpokenHours.Read(written, _language);
        return read is { Left: "", Hours.Length: > 0 } ? Understood(read)
            : !SpeaksOfTime().IsMatch(Plain.Of(written))
                ? CellReading.Unreadable("時間として読めないため、備考に移しました", written)
            : CellReading.ToConfirm(
                "",
                LacksDays(written)
                    ? $"曜日が書かれていないため、{ToCall}"
                    : $"曜日と時刻だけでは言い表せないため、{ToCall}",
                written);
    }

    private bool LacksDays(string written)
    {
        var rules = new SpokenRules(_language);
        rules.TakeDays("毎日");
        rules.Take(written);
        return rules.Written() is not null;
    }

    private static CellReading Understood(SpokenHours read) =>
        read.IsGuess ? CellReading.ToConfirm(read.Hours, "年末年始の休みを 12月29日から1月3日までとしました")
        : read.IsOurs ? new CellReading(read.Hours)
        : CellReading.Repaired(read.Hours, "時間の書き方をそろえました");

    private static string Written(List<HoursCell> said) => said is [var one]
        ? one.Text
        : string.Join(' ', said.Select(cell => $"{cell.Column.Heading}「{cell.Text}」"));

    // 休診日：日・祝。月○、火○、水△
    private static string Noted(List<HoursCell> said)
    {
        if (said is [var one] && one.Means(Meaning.Hours))
            return one.Text.TrimEnd('。');
        var signs = string.Join('、', said.Where(cell => cell.IsSign).Select(cell => cell.InNote));
        var others = said.Where(cell => !cell.IsSign).Select(cell => cell.InNote);
        return string.Join('。', signs.Length > 0 ? others.Append(signs) : others);
    }

    [GeneratedRegex("(?:開館|診療|利用|営業|開設|開所|受付)(?:時間|日時)")]
    private static partial Regex HoursHeading();

    [GeneratedRegex("[0-9]+ ?(?::|時)|曜|祝|休|平日|土日")]
    private static partial Regex SpeaksOfTime();

    /// <summary>What the cells say together.</summary>
    /// <param name="Heading">Where most of it stood, for a remark.</param>
    /// <param name="Written">What was read, for a remark; empty where nothing stands there.</param>
    /// <param name="Reading">What was made of it.</param>
    /// <param name="Note">What belongs into the note besides.</param>
    private readonly record struct Made(string Heading, string Written, CellReading Reading, string Note);
}
