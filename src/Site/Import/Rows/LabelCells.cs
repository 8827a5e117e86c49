using System.Text.RegularExpressions;
using Annai.Content;
using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Report;

namespace Annai.Import.Rows;

/// <summary>The labels of a row: a list in one cell, and columns of ○ and × for each.</summary>
internal sealed partial class LabelCells(KnownLabels labels)
{
    private static readonly char[] Between = ['、', ',', '，', ';', '；', '\n'];

    // These stand within the words of a label too: 乳がん・子宮頸がん検診.
    private static readonly char[] Within = [' ', '　', '・', '/', '／'];

    public void Take(Draft draft)
    {
        var row = draft.Row;
        if (!row.Has(Meaning.Labels) && row.Plan.Ticks.IsEmpty)
            return;
        var found = new List<LabelId>();
        foreach (var part in row.Text(Meaning.Labels).Split(Between, StringSplitOptions.RemoveEmptyEntries))
            found.AddRange(InPart(draft, part));
        foreach (var column in row.Plan.Ticks)
            if (column.Use is ColumnUse.Ticks { Label: var label } && IsTicked(draft, column))
                found.Add(label);
        draft[Meaning.Labels] = string.Join(' ', found.Distinct());
    }

    private List<LabelId> InPart(Draft draft, string part)
    {
        if (labels.Find(part) is { } whole)
            return [whole];
        var found = new List<LabelId>();
        foreach (var word in part.Split(Within, StringSplitOptions.RemoveEmptyEntries))
            if (labels.Find(word) is { } label)
                found.Add(label);
            else
                Tell(
                    draft,
                    draft.Row.Plan.HeadingOf(Meaning.Labels),
                    word,
                    "ラベルの一覧（labels.yaml）にない言葉です");
        return found;
    }

    private static bool IsTicked(Draft draft, PlannedColumn column)
    {
        var written = draft.Row.At(column.Index);
        if (Ticked.Read(written) is { } isTicked)
            return isTicked;
        // 駐車場: 10台, 女性の医師: ○（要連絡）. It is there, and what else is said belongs into the note.
        if (Some().IsMatch(Cells.Plain.Of(written)))
        {
            draft.Told(
                column.Heading,
                written,
                CellReading.ToConfirm("○", "○ と読み、書かれていた言葉を備考に移しました", $"{column.Heading}: {written}"));
            return true;
        }

        if (None().IsMatch(Cells.Plain.Of(written)))
            return false;
        Tell(draft, column.Heading, written, "○ か × か分かりません。言葉は備考に移しました");
        if (written.Length > 1)
            draft.Notes.Add($"{column.Heading}: {written}");
        return false;
    }

    private static void Tell(Draft draft, string heading, string written, string why) =>
        draft.Row.Tell(RemarkKind.Unreadable, heading, written, "", why);

    [GeneratedRegex("^(?:0*[1-9][0-9]*(?:台|人|名|室|床|か所|ヶ所|箇所|件)(?:あり|有|程度)?|(?:[○◯〇◎●]|有り?|あり|可) ?\\(.+\\))$")]
    private static partial Regex Some();

    [GeneratedRegex("^0+(?:台|人|名|室|床|か所|ヶ所|箇所|件)$")]
    private static partial Regex None();
}
