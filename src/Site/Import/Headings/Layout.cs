using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Sheets;

namespace Annai.Import.Headings;

/// <summary>Where in a file the list stands: on which sheet, under which row of headings, in which columns.</summary>
internal sealed record Layout(Sheet Sheet, ColumnPlan Plan, ImmutableArray<string> Headings)
{
    // Above the headings stand a title, a date, a remark or two.
    private const int DeepestHeading = 40;

    private const int GuidanceRows = 6;

    private readonly ImmutableArray<int> _unheaded =
        [.. Enumerable.Range(0, Headings.Length).Where(index => string.IsNullOrWhiteSpace(Headings[index]))];

    /// <summary>The first column from here on that has no heading: all do not that lie right of the last one.</summary>
    public int NextUnheaded(int column)
    {
        foreach (var index in _unheaded)
            if (index >= column)
                return index;
        return Math.Max(column, Headings.Length);
    }

    /// <summary>Whether a row helps whoever fills in our form: such rows stand right below its headings.</summary>
    public bool IsGuidance(SheetRow row) => row.Number <= Plan.Row + GuidanceRows && Guidance.Is(row);

    /// <summary>A form has its rows numbered, whether somebody wrote into them or not.</summary>
    public bool IsNumberAlone(SheetRow row)
    {
        var said = -1;
        for (var i = 0; i < row.Count; i++)
            if (row.SignsAt(i).IsWhiteSpace())
                continue;
            else if (said >= 0)
                return false;
            else
                said = i;
        return said >= 0 && !row.SignsAt(said).Trim().ContainsAnyExceptInRange('0', '9')
            && Plan.Columns.Any(column => column.Index == said && column.Use is ColumnUse.Passed);
    }

    /// <returns>Null with a finding where no sheet has headings of such a list.</returns>
    public static Layout? Find(ImportOrder order, HeadingReader reader, ListForm form, Findings findings)
    {
        var all = order.File.Sheets
            .Where(sheet => order.Sheet is null ? !sheet.IsHidden : sheet.Name == order.Sheet)
            .SelectMany(sheet => In(sheet, reader, form))
            .ToList();
        if (all.MaxBy(layout => layout.Plan.Known) is { } best)
        {
            var first = First(all, best);
            return first with { Plan = first.Plan.Without(EmptyColumns(first, findings)) };
        }

        if (order.Sheet is { } name && order.File.Sheets.All(sheet => sheet.Name != name))
            TellNoSheet(order, name, findings);
        else
            TellNoHeadings(order, form, findings);
        return null;
    }

    // A sheet may hold two tables, one below the other, of which the second says more.
    private static Layout First(List<Layout> all, Layout best)
    {
        var first = all.First(one => one.Sheet == best.Sheet && one.Plan.Known * 2 >= best.Plan.Known);
        return all
            .Where(one => one.Sheet == best.Sheet && one.Plan.Row - first.Plan.Row is 0 or 1)
            .MaxBy(one => one.Plan.Known)!;
    }

    /// <summary>The rows of a sheet that may be its headings.</summary>
    public static IEnumerable<Layout> In(Sheet sheet, HeadingReader reader, ListForm form)
    {
        Layout? above = null;
        foreach (var row in sheet.Rows(new Findings()).Take(DeepestHeading))
        {
            if (above is not null && above.IsContinued(row, form.Name))
                yield return Of(sheet, new SheetRow(row.Number, Joined(above.Headings, row.Cells)), reader, form);
            above = Of(sheet, row, reader, form);
            if (above.Plan.Has(form.Name) && above.Plan.Known > 1)
                yield return above;
        }
    }

    private static Layout Of(Sheet sheet, SheetRow row, HeadingReader reader, ListForm form) =>
        new(sheet, ColumnPlan.Of(row, reader, form.Name), row.Cells);

    // 健診項目 over 胃がん and 大腸がん: a second row says what the columns are, but not below the name.
    private bool IsContinued(SheetRow next, Meaning name) =>
        Plan.Has(name) && Plan.IndexesOf(name).All(index =>
            index >= next.Cells.Length || string.IsNullOrWhiteSpace(next.Cells[index]));

    private static ImmutableArray<string> Joined(ImmutableArray<string> above, ImmutableArray<string> below) =>
    [
        .. Enumerable.Range(0, Math.Max(above.Length, below.Length)).Select(index =>
            index < below.Length && !string.IsNullOrWhiteSpace(below[index]) ? below[index]
            : index < above.Length ? above[index]
            : ""),
    ];

    private static void TellNoSheet(ImportOrder order, string name, Findings findings) => findings.Add(
        Codes.NoHeadings,
        new SourcePlace(order.FileName),
        $"this workbook has no sheet `{name}`",
        Nearest.Hint(name, [.. order.File.Sheets.Select(sheet => sheet.Name)]));

    private static void TellNoHeadings(ImportOrder order, ListForm form, Findings findings)
    {
        var wanted = form.Headings.First(alias => alias.Meaning == form.Name);
        findings.Add(
            Codes.NoHeadings,
            new SourcePlace(order.FileName),
            $"this list has no row of headings with `{wanted.Headings[1]}` and at least one more that is known",
            "name the columns with `--map FILE.yaml`, a line for each such as `病院の呼び名: name`");
    }

    // Nobody wrote into a column: it says nothing, not that nothing is.
    private static Func<int, bool> EmptyColumns(Layout layout, Findings findings)
    {
        var empty = layout.Plan.Columns
            .Where(column => column.Use is not ColumnUse.Passed)
            .Select(column => column.Index)
            .ToHashSet();
        var rows = layout.Sheet.Rows(findings).Where(row => row.Number > layout.Plan.Row && !layout.IsGuidance(row));
        foreach (var row in rows.TakeWhile(_ => empty.Count > 0))
            empty.RemoveWhere(index => !row.SignsAt(index).IsWhiteSpace());
        return empty.Contains;
    }
}
