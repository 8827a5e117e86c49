using System.Collections.Immutable;
using Annai.Import.Difference;

namespace Annai.Import.Report;

/// <summary>What an import would do, gathered row by row.</summary>
/// <param name="shown">How many of a kind are kept to be shown; the others are counted.</param>
public sealed class ImportReport(int shown)
{
    private readonly Dictionary<(RemarkKind Kind, string Why), List<Remark>> _remarks = [];
    private readonly Dictionary<(RemarkKind Kind, string Why), int> _counts = [];
    private readonly Dictionary<Change, List<ImportedRow>> _rows = [];
    private readonly int[] _changes = new int[Enum.GetValues<Change>().Length];

    /// <summary>How many of a kind are shown.</summary>
    public int Shown => shown;

    public int Rows { get; private set; }

    /// <summary>Places that stay in the list without a place on the map.</summary>
    public int WithoutPosition { get; private set; }

    public ImmutableArray<RemarkGroup> Groups =>
    [
        .. _counts
            .Select(count => new RemarkGroup(count.Key.Kind, count.Key.Why, count.Value, [.. _remarks[count.Key]]))
            .OrderBy(group => group.Kind)
            .ThenByDescending(group => group.Count)
            .ThenBy(group => group.Why, StringComparer.Ordinal),
    ];

    public int this[Change change] => _changes[(int)change];

    public int this[RemarkKind kind] => _counts.Where(count => count.Key.Kind == kind).Sum(count => count.Value);

    public IReadOnlyList<ImportedRow> Examples(Change change) => _rows.GetValueOrDefault(change) ?? [];

    public void Add(ImportedRow row, bool lacksPosition)
    {
        Rows++;
        WithoutPosition += lacksPosition ? 1 : 0;
        _changes[(int)row.Change]++;
        if (row.Change != Change.Unchanged)
            Keep(_rows, row.Change, row);
        foreach (var remark in row.Remarks)
        {
            var kind = (remark.Kind, remark.Why);
            _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
            Keep(_remarks, kind, remark);
        }
    }

    private void Keep<TKey, TValue>(Dictionary<TKey, List<TValue>> kept, TKey key, TValue value)
        where TKey : notnull
    {
        if (!kept.TryGetValue(key, out var list))
            kept.Add(key, list = []);
        if (list.Count < shown)
            list.Add(value);
    }
}
