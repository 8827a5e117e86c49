using System.Collections.Immutable;
using Annai.Import.Headings;
using Annai.Import.Report;
using Annai.Import.Rows;
using Annai.Sheets;

namespace Annai.Import.Difference;

/// <summary>Finds rows of one file that say the same thing twice.</summary>
internal sealed class Twins(ListForm form)
{
    private readonly SeenRows _seen = new();

    /// <param name="draft">What the row says.</param>
    /// <param name="cells">What will stand in our list.</param>
    /// <param name="source">The row as the city wrote it.</param>
    /// <param name="isNew">No row of the present list is its own.</param>
    public TwinKind Check(Draft draft, string[] cells, SheetRow source, bool isNew)
    {
        var (all, kind) = (OfAll(draft, source), TwinKind.None);
        foreach (var meanings in form.Twins)
            if (KeyOf(meanings, draft, cells) is { } key
                && _seen.Earlier(key, draft.Row.Number, all) is { } earlier
                && kind == TwinKind.None)
                kind = Told(meanings, draft, cells, earlier.Row, isNew && earlier.IsSame);
        return kind;
    }

    private TwinKind Told(ImmutableArray<Meaning> alike, Draft draft, string[] cells, int row, bool isSame)
    {
        draft.Row.Tell(
            RemarkKind.ToConfirm,
            form.Columns[form.IndexOf(form.Name)].Headings[1],
            cells[form.IndexOf(form.Name)],
            isSame ? "" : cells[form.IndexOf(form.Name)],
            isSame
                ? $"{row} 行目と同じ内容のため、1 件にまとめました"
                : $"{Words(alike)}が {row} 行目と同じです。同じものが二度載っていないかご確認ください" + Hint(alike));
        return isSame ? TwinKind.Same : TwinKind.Alike;
    }

    // A row for the morning and one for the afternoon would become two places.
    private string Hint(ImmutableArray<Meaning> alike) =>
        form.Kind == ListKind.Places && alike[0] == form.Name ? "（時間だけが違う行は、1 行にまとめてください）" : "";

    private ulong? KeyOf(ImmutableArray<Meaning> meanings, Draft draft, string[] cells)
    {
        var key = new Fingerprint();
        foreach (var meaning in meanings)
            if (cells[form.IndexOf(meaning)] is { Length: > 0 } cell)
                key.Add(meaning == form.Name ? cell : draft.Compared(meaning, cell));
            else
                return null;
        key.Add(form.Columns[form.IndexOf(meanings[^1])].Name);
        return key.Value;
    }

    // All but its number, of which a second row has another one.
    private static ulong OfAll(Draft draft, SheetRow source)
    {
        var all = new Fingerprint();
        foreach (var column in draft.Row.Plan.Told)
            if (column < source.Count)
                all.Add(source.SignsAt(column).Trim());
        return all.Value;
    }

    private string Words(ImmutableArray<Meaning> meanings) =>
        string.Join('と', meanings.Select(meaning => form.Columns[form.IndexOf(meaning)].Headings[1]));
}
