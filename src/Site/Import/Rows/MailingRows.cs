using Annai.Calendar;
using Annai.Import.Cells;
using Annai.Import.Headings;

namespace Annai.Import.Rows;

/// <summary>Makes mailings of the rows of a list: how many cards of a code were posted, and when.</summary>
internal sealed class MailingRows(JapaneseDay today) : IRowReader
{
    private const string RandomWords = "|random|無作為|無作為割付|ランダム|くじ引き|";
    private const string SegmentWords = "|by-segment|対象者別|区分別|属性別|対象者ごと|";

    private readonly Dates _dates = new(today);

    public Draft Read(SourceRow row)
    {
        var draft = new Draft(row);
        draft.Take(Meaning.Code, Code);
        draft.Take(Meaning.PostedOn, _dates.Read);
        draft.Take(Meaning.ExpectedOn, _dates.Read);
        draft.Take(Meaning.Pieces, Counts.Read);
        draft.Take(Meaning.Returned, Counts.Read);
        draft.Take(Meaning.Assignment, Assignment);
        draft.Take(Meaning.Examined, Counts.Read);
        return draft;
    }

    private static CellReading Code(string written) =>
        CellReading.Spelled(Plain.Of(written).ToUpperInvariant(), written, "コードの書き方をそろえました");

    private static CellReading Assignment(string written)
    {
        var word = $"|{written.Trim()}|";
        return RandomWords.Contains(word, StringComparison.Ordinal)
            ? CellReading.Spelled("random", written, "割付の言い方をそろえました")
            : SegmentWords.Contains(word, StringComparison.Ordinal)
                ? CellReading.Spelled("by-segment", written, "割付の言い方をそろえました")
                : CellReading.ToConfirm("by-segment", "割付の方法が分からないため、対象者別としました");
    }
}
