using Annai.Diagnostics;
using Annai.Sheets;

namespace Annai.Import.Headings;

/// <summary>
/// The rows of a sheet below its headings. A list may begin anew further down, under the same headings on the next page
/// or under others: each row comes with those that it stands under.
/// </summary>
internal sealed class ListRows(Layout first, HeadingReader reader, ListForm form)
{
    // A heading stands among the first columns, and a row is not looked through for one to its end.
    private const int Looked = 8;

    private readonly List<int> _headings = [first.Plan.Row];

    /// <summary>The rows of headings that were passed.</summary>
    public IReadOnlyList<int> Headings => _headings;

    /// <summary>Rows that hold a number and nothing else.</summary>
    public int Numbers { get; private set; }

    public IEnumerable<(Layout Layout, SheetRow Row)> Read(Findings findings)
    {
        var layout = first;
        foreach (var row in first.Sheet.Rows(findings))
            if (row.Number <= first.Plan.Row || layout.IsGuidance(row))
                continue;
            else if (Begins(row) is { } next)
                layout = Begun(next);
            else if (layout.IsNumberAlone(row))
                Numbers++;
            else
                yield return (layout, row);
    }

    private Layout Begun(Layout next)
    {
        _headings.Add(next.Plan.Row);
        // The same headings again: what is known of their columns stays known.
        return next.Headings.SequenceEqual(first.Headings) ? first with { Plan = first.Plan } : next;
    }

    private Layout? Begins(SheetRow row)
    {
        for (var i = 0; i < Math.Min(row.Count, Looked); i++)
            if (reader.IsHeadingOf(form.Name, row.SignsAt(i)))
            {
                var layout = new Layout(first.Sheet, ColumnPlan.Of(row, reader, form.Name), row.Cells);
                return layout.Plan.Has(form.Name) && layout.Plan.Known > 1 ? layout : null;
            }

        return null;
    }
}
