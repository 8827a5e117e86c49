using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Hours;

namespace Annai.Import.Rows;

/// <summary>Makes days of the rows of a list: a group examination, a briefing.</summary>
internal sealed class OccasionRows(KnownNames names, KnownPlaces places, JapaneseDay today) : IRowReader
{
    private const string BookingWords = "|要予約|要|必要|予約制|要申込|要申し込み|申込制|事前予約|有|○|あり|";
    private const string FreeWords = "|予約不要|不要|申込不要|申し込み不要|無|×|なし|当日受付|";

    private const string FullWords = "|満員|満席|定員に達しました|締切|締め切り|受付終了|";
    private const string CancelledWords = "|中止|取消|取りやめ|中止しました|";

    private readonly Dates _dates = new(today);
    private readonly LabelCells _labels = new(names.Labels);

    public void Read(Draft draft)
    {
        draft.Take(Meaning.Id, Ids.Read);
        draft.Take(Meaning.Place, places.Read);
        draft.Take(Meaning.Date, _dates.Read);
        TakeReception(draft);
        _labels.Take(draft);
        draft.Take(Meaning.Capacity, Counts.Read);
        draft.Take(Meaning.Booking, Booking);
        draft.Take(Meaning.Full, Full);
        draft.Take(Meaning.Cancelled, Cancelled);
        draft.Take(Meaning.Note, Notes.Read);
    }

    private static void TakeReception(Draft draft)
    {
        var row = draft.Row;
        draft.Take(Meaning.Reception, Times);
        if (!string.IsNullOrEmpty(draft[Meaning.Reception]) || !row.Has(Meaning.Opens))
            return;
        var written = $"{row.Text(Meaning.Opens)}～{row.Text(Meaning.Closes)}";
        if (ClockText.One(row.Text(Meaning.Opens)) is { } from && ClockText.One(row.Text(Meaning.Closes)) is { } until)
            written = $"{from}-{until}";
        draft[Meaning.Reception] = draft.Told(row.Plan.HeadingOf(Meaning.Opens), written, Times(written));
    }

    private static CellReading Times(string written)
    {
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var spelled = ClockText.Spelled(written).Replace("まで", "", StringComparison.Ordinal);
        return DayHours.Parse(spelled, SourcePlace.Nowhere, new Findings()) is { IsClosed: false } hours
            ? CellReading.Spelled(hours.ToString(), written, "受付時間の書き方をそろえました")
            : CellReading.Unreadable("受付時間として読めないため、備考に移しました", written);
    }

    private static CellReading Booking(string written)
    {
        var word = $"|{written.Trim()}|";
        if (BookingWords.Contains(word, StringComparison.Ordinal))
            return CellReading.Spelled("要予約", written, "予約の要否の言い方をそろえました");
        return FreeWords.Contains(word, StringComparison.Ordinal)
            ? CellReading.Spelled("予約不要", written, "予約の要否の言い方をそろえました")
            : CellReading.ToConfirm("要予約", "予約の要否が分からないため、要予約とし、備考に移しました", written);
    }

    private static CellReading Full(string written) => Tick(written, FullWords);

    private static CellReading Cancelled(string written) => Tick(written, CancelledWords);

    // Nobody is sent away by a word that nobody understands.
    private static CellReading Tick(string written, string words) => Ticked.Read(written) switch
    {
        true => CellReading.Spelled("○", written, "○ と × にそろえました"),
        false => Plain.IsAbsent(written)
            ? CellReading.Nothing
            : CellReading.Spelled("×", written, "○ と × にそろえました"),
        null when words.Contains($"|{written.Trim()}|", StringComparison.Ordinal) =>
            CellReading.Repaired("○", "○ と × にそろえました"),
        null => CellReading.Unreadable("○ か × か分からないため、備考に移しました", written),
    };
}
