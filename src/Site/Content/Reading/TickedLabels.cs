using System.Collections.Immutable;

namespace Annai.Content.Reading;

/// <summary>The labels of a row: those of its list, and those of the columns that are ticked.</summary>
internal static class TickedLabels
{
    public static ImmutableArray<Sourced<LabelId>> Of(Fields row, ImmutableArray<ScalarNode> columns) =>
        [.. Ids.InCell(row, "labels", id => new LabelId(id)), .. Ticked(row, columns)];

    private static IEnumerable<Sourced<LabelId>> Ticked(Fields row, ImmutableArray<ScalarNode> columns) =>
        from column in columns
        where row.Tick(column.Text)
        select new Sourced<LabelId>(new LabelId(column.Text[TableColumns.Label.Length..]), column.Place);
}
