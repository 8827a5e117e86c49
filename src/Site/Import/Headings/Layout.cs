using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Sheets;

namespace Annai.Import.Headings;

/// <summary>Where in a file the list stands: on which sheet, under which row of headings, in which columns.</summary>
internal sealed record Layout(Sheet Sheet, ColumnPlan Plan, ImmutableArray<string> Headings)
{
    // Above the headings stand a title, a date, a remark or two.
    private const int DeepestHeading = 40;

    /// <summary>Whether a row stands below the headings and says something of the list.</summary>
    public bool IsOfList(SheetRow row) => row.Number > Plan.Row && !Guidance.Is(row) && !IsNumberAlone(row);

    // A form has its rows numbered, whether somebody wrote into them or not.
    private bool IsNumberAlone(SheetRow row)
    {
        var said = -1;
        for (var i = 0; i < row.Count; i++)
            if (row.SignsAt(i).IsWhiteSpace())
                continue;
            else if (said >= 0)
                return false;
            else
                said = i;
        return said >= 0 && row[said].Trim().All(char.IsAsciiDigit)
            && Plan.Columns.Any(column => column.Index == said && column.Use is ColumnUse.Passed);
    }

    /// <returns>Null with a finding where no sheet has headings of such a list.</returns>
    public static Layout? Find(SheetFile file, HeadingReader reader, ListForm form, string name, Findings findings)
    {
        var best = file.Sheets
            .Where(sheet => !sheet.IsHidden)
            .SelectMany(sheet => sheet.Rows(new Findings())
                .Take(DeepestHeading)
                .Select(row => new Layout(sheet, ColumnPlan.Of(row, reader, form.Name), row.Cells)))
            .Where(layout => layout.Plan.Has(form.Name) && layout.Plan.Known > 1)
            .MaxBy(layout => layout.Plan.Known);
        if (best is not null)
            return best with { Plan = best.Plan.Without(EmptyColumns(best, findings)) };
        var wanted = form.Headings.First(alias => alias.Meaning == form.Name);
        findings.Add(
            Codes.NoHeadings,
            new SourcePlace(name),
            $"this list has no row of headings with `{wanted.Headings[1]}` and at least one more that is known",
            "name the columns with `--map FILE.yaml`, a line for each such as `病院の呼び名: name`");
        return null;
    }

    // Nobody wrote into a column: it says nothing, not that nothing is.
    private static Func<int, bool> EmptyColumns(Layout layout, Findings findings)
    {
        var empty = layout.Plan.Columns
            .Where(column => column.Use is not ColumnUse.Passed)
            .Select(column => column.Index)
            .ToHashSet();
        var rows = layout.Sheet.Rows(findings).Where(layout.IsOfList);
        foreach (var row in rows.TakeWhile(_ => empty.Count > 0))
            empty.RemoveWhere(index => !row.SignsAt(index).IsWhiteSpace());
        return empty.Contains;
    }
}
