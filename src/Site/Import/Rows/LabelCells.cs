using Annai.Content;
using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Report;

namespace Annai.Import.Rows;

/// <summary>The labels of a row: a list in one cell, and columns of ○ and × for each.</summary>
internal sealed class LabelCells(KnownLabels labels)
{
    private static readonly char[] Between = [' ', '　', '、', ',', '，', ';', '；', '・', '/', '／', '\n'];

    public void Take(Draft draft)
    {
        var row = draft.Row;
        if (!row.Has(Meaning.Labels) && row.Plan.Ticks.IsEmpty)
            return;
        var found = new List<LabelId>();
        foreach (var word in row.Text(Meaning.Labels).Split(Between, StringSplitOptions.RemoveEmptyEntries))
            if (labels.Find(word) is { } label)
                found.Add(label);
            else
                Tell(draft, row.Plan.HeadingOf(Meaning.Labels), word, "ラベルの一覧（labels.yaml）にない言葉です");
        foreach (var column in row.Plan.Ticks)
            if (column.Use is ColumnUse.Ticks { Label: var label } && IsTicked(draft, column))
                found.Add(label);
        draft[Meaning.Labels] = string.Join(' ', found.Distinct());
    }

    private static bool IsTicked(Draft draft, PlannedColumn column)
    {
        var written = draft.Row.At(column.Index);
        if (Ticked.Read(written) is { } isTicked)
            return isTicked;
        // 駐車場: 10台. It is there, and the number belongs into the note.
        if (written.Length > 1 && char.IsAsciiDigit(Cells.Plain.Of(written)[0]))
        {
            draft.Told(
                column.Heading,
                written,
                CellReading.ToConfirm("○", "○ と読み、書かれていた言葉を備考に移しました", $"{column.Heading}: {written}"));
            return true;
        }

        Tell(draft, column.Heading, written, "○ か × か分かりません");
        return false;
    }

    private static void Tell(Draft draft, string heading, string written, string why) =>
        draft.Row.Tell(RemarkKind.Unreadable, heading, written, "", why);
}
