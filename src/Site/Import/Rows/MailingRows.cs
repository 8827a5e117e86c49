using System.Globalization;
using Annai.Calendar;
using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Report;

namespace Annai.Import.Rows;

/// <summary>Makes mailings of the rows of a list: how many cards of a code were posted, and when.</summary>
internal sealed class MailingRows(IReadOnlySet<string> codes, JapaneseDay today) : IRowReader
{
    private const string RandomWords = "|random|無作為|無作為割付|ランダム|くじ引き|";
    private const string SegmentWords = "|by-segment|対象者別|区分別|属性別|対象者ごと|";

    private readonly Dates _dates = new(today);

    public void Read(Draft draft)
    {
        draft.Take(Meaning.Code, Code);
        draft.Take(Meaning.PostedOn, _dates.Read);
        draft.Take(Meaning.ExpectedOn, _dates.Read);
        draft.Take(Meaning.Pieces, Counts.Read);
        draft.Take(Meaning.Returned, Counts.Read);
        draft.Take(Meaning.Assignment, Assignment);
        draft.Take(Meaning.Examined, Counts.Read);
        if (Count(draft, Meaning.Returned) > Count(draft, Meaning.Pieces))
        {
            Tell(draft, Meaning.Returned, "発送数より多いため、使いませんでした");
            draft[Meaning.Returned] = null;
        }
    }

    private CellReading Code(string written)
    {
        var code = Plain.Of(written).ToUpperInvariant();
        return codes.Contains(code)
            ? CellReading.Spelled(code, written, "コードの書き方をそろえました")
            : CellReading.Unreadable("コードの台帳（content/codes.csv）にないコードです");
    }

    private static int Count(Draft draft, Meaning meaning) =>
        int.TryParse(draft[meaning], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static void Tell(Draft draft, Meaning meaning, string why) => draft.Row.Tell(
        RemarkKind.Unreadable, draft.Row.Plan.HeadingOf(meaning), draft.Row.Text(meaning), "", why);

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
