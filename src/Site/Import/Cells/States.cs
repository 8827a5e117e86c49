namespace Annai.Import.Cells;

/// <summary>Whether a place takes people, as staff say it.</summary>
internal static class States
{
    private const string Open = "受付中";
    private const string Paused = "休止";
    private const string OpenWords = "|受付中|現存|営業中|開設|開設中|稼働|実施中|診療中|運営中|通常|通常どおり|受付可|受入可|実施|×|－|-|";
    private const string PausedWords = "|休止|休止中|休院|休院中|休業|休業中|閉鎖|一時休止|○|";
    private const string GoneWords = "|廃止|閉院|閉館|廃業|移転|";

    public static CellReading Read(string written)
    {
        var word = $"|{written.Trim()}|";
        if (OpenWords.Contains(word, StringComparison.Ordinal))
            return CellReading.Spelled(Open, written, "状態の言い方をそろえました");
        if (PausedWords.Contains(word, StringComparison.Ordinal))
            return CellReading.Spelled(Paused, written, "状態の言い方をそろえました");
        return GoneWords.Contains(word, StringComparison.Ordinal)
            ? CellReading.ToConfirm(Paused, "なくなった施設のようです。休止として残しました")
            : CellReading.Unreadable("状態の意味が分からないため、使いませんでした", written);
    }
}
