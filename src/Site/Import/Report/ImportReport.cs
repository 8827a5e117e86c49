using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annai.Import.Difference;

namespace Annai.Import.Report;

/// <summary>What an import would do, gathered row by row.</summary>
/// <param name="shown">How many of a kind are kept to be shown; the others are counted.</param>
public sealed class ImportReport(int shown)
{
    private readonly Dictionary<(RemarkKind Kind, string Why), (int Count, List<Remark> Kept)> _remarks = [];
    private readonly Dictionary<Change, List<ImportedRow>> _rows = [];
    private readonly int[] _changes = new int[Enum.GetValues<Change>().Length];

    /// <summary>How many of a kind are shown.</summary>
    public int Shown => shown;

    public int Rows { get; private set; }

    /// <summary>Places that stay in the list without a place on the map.</summary>
    public int WithoutPosition { get; private set; }

    public ImmutableArray<RemarkGroup> Groups =>
    [
        .. _remarks
            .Select(told => new RemarkGroup(told.Key.Kind, told.Key.Why, told.Value.Count, [.. told.Value.Kept]))
            .OrderBy(group => group.Kind)
            .ThenByDescending(group => group.Count)
            .ThenBy(group => group.Why, StringComparer.Ordinal),
    ];

    public int this[Change change] => _changes[(int)change];

    public int this[RemarkKind kind] => _remarks.Where(told => told.Key.Kind == kind).Sum(told => told.Value.Count);

    public IReadOnlyList<ImportedRow> Examples(Change change) => _rows.GetValueOrDefault(change) ?? [];

    public void Add(ImportedRow row, bool lacksPosition)
    {
        Rows++;
        WithoutPosition += lacksPosition ? 1 : 0;
        _changes[(int)row.Change]++;
        if (row.Change != Change.Unchanged)
            Keep(row);
        foreach (var remark in row.Remarks)
        {
            ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(_remarks, (remark.Kind, remark.Why), out _);
            told.Kept ??= [];
            if (told.Count++ < shown)
                told.Kept.Add(remark);
        }
    }

    private void Keep(ImportedRow row)
    {
        if (!_rows.TryGetValue(row.Change, out var kept))
            _rows.Add(row.Change, kept = []);
        if (kept.Count < shown)
            kept.Add(row);
    }
}
