using System.Collections.Immutable;
using Annai.Import.Headings;
using Annai.Import.Report;
using Annai.Import.Rows;

namespace Annai.Import.Difference;

/// <summary>Finds rows of one file that say the same thing twice.</summary>
internal sealed class Twins(ListForm form)
{
    private readonly Dictionary<string, (int Row, ulong Cells)> _seen = new(StringComparer.Ordinal);

    public TwinKind Check(Draft draft, string[] cells, bool isNew)
    {
        if (Finder.KeyOf(form.Twin, meaning => cells[form.IndexOf(meaning)]) is not { } key)
            return TwinKind.None;
        var all = Fingerprint(cells);
        if (_seen.TryAdd(key, (draft.Row.Number, all)))
            return TwinKind.None;
        var (row, earlier) = _seen[key];
        var isSame = isNew && earlier == all;
        draft.Row.Tell(
            RemarkKind.ToConfirm,
            form.Columns[form.IndexOf(form.Name)].Headings[1],
            cells[form.IndexOf(form.Name)],
            isSame ? "" : cells[form.IndexOf(form.Name)],
            isSame
                ? $"{row} 行目と同じ内容のため、1 件にまとめました"
                : $"{Words(form.Twin)}が {row} 行目と同じです。同じものが二度載っていないかご確認ください");
        return isSame ? TwinKind.Same : TwinKind.Alike;
    }

    // All but the id, of which a second row has another one.
    private ulong Fingerprint(string[] cells)
    {
        var hash = 14695981039346656037;
        foreach (var cell in form.HasIds ? cells[1..] : cells)
        {
            foreach (var sign in cell)
                hash = (hash ^ sign) * 1099511628211;
            hash = (hash ^ 0x1F) * 1099511628211;
        }

        return hash;
    }

    private string Words(ImmutableArray<Meaning> meanings) =>
        string.Join('と', meanings.Select(meaning => form.Columns[form.IndexOf(meaning)].Headings[1]));
}
