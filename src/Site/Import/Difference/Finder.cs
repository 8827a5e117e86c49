using System.Collections.Immutable;
using Annai.Import.Headings;
using Annai.Import.Rows;

namespace Annai.Import.Difference;

/// <summary>Finds a row of the new list in the present one.</summary>
internal sealed class Finder
{
    private const char Between = '\u001F';

    private readonly ListForm _form;
    private readonly PresentList _present;
    private readonly ImmutableArray<Dictionary<string, List<int>>> _byKey;

    public Finder(ListForm form, PresentList present)
    {
        (_form, _present) = (form, present);
        _byKey = [.. form.Keys.Select(Index)];
    }

    /// <returns>The row and by what it was found; nothing where it is new.</returns>
    public (int Row, ImmutableArray<Meaning> By)? Find(Draft draft) => _present.Count == 0 ? null : Known(draft);

    private (int Row, ImmutableArray<Meaning> By)? Known(Draft draft)
    {
        for (var i = 0; i < _byKey.Length; i++)
            if (KeyOf(_form.Keys[i], meaning => draft[meaning], draft.Compared) is { } key
                && _byKey[i].TryGetValue(key, out var rows)
                && First(rows, _form.Keys[i], draft) is { } row)
                return (row, _form.Keys[i]);
        return null;
    }

    // Two classes in one hall are the same in all that tells them apart: they are taken in their order. By a name alone
    // nobody is told from another of it.
    private int? First(List<int> rows, ImmutableArray<Meaning> by, Draft draft)
    {
        if (rows.Count > 1 && by is [Meaning.Name])
            return null;
        foreach (var row in rows)
            if (!_present.IsFound(row) && IsThat(by, draft, row))
                return row;
        return null;
    }

    /// <summary>What two rows have alike that are one and the same; null where something of it is missing.</summary>
    private static string? KeyOf(
        ImmutableArray<Meaning> meanings,
        Func<Meaning, string?> valueOf,
        Func<Meaning, string, string> spelled)
    {
        var parts = new string[meanings.Length];
        for (var i = 0; i < parts.Length; i++)
            if (valueOf(meanings[i]) is { Length: > 0 } value)
                parts[i] = spelled(meanings[i], value);
            else
                return null;
        return parts.Length == 1 ? parts[0] : string.Join(Between, parts);
    }

    private Dictionary<string, List<int>> Index(ImmutableArray<Meaning> meanings)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < _present.Count; row++)
            if (KeyOf(meanings, meaning => ValueOf(row, meaning), Comparable.Of) is { } key)
                if (index.TryGetValue(key, out var rows))
                    rows.Add(row);
                else
                    index.Add(key, [row]);
        return index;
    }

    private string? ValueOf(int row, Meaning meaning) =>
        _form.IndexOf(meaning) is >= 0 and var column ? _present[row][column] : null;

    // Two cities number from 1: an id alone makes no place the same.
    private bool IsThat(ImmutableArray<Meaning> by, Draft draft, int row) =>
        by is not [Meaning.Id] || _form.Kind != ListKind.Places
        || ((Meaning[])[Meaning.Name, Meaning.Address, Meaning.Tel]).Any(meaning => IsAlike(meaning, draft, row));

    private bool IsAlike(Meaning meaning, Draft draft, int row) =>
        ValueOf(row, meaning) is { Length: > 0 } present
        && draft[meaning] is { Length: > 0 } written
        && Comparable.Of(meaning, present) == draft.Compared(meaning, written);
}
