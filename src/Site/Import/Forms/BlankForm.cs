using System.Collections.Immutable;
using Annai.Content;
using Annai.Import.Difference;
using Annai.Sheets;

namespace Annai.Import.Forms;

/// <summary>The workbook that a city fills in, and that comes back without a question.</summary>
public sealed class BlankForm
{
    // Title, instruction, headings, explanations, example.
    private const int HeadingRow = 3;
    private const int FirstRow = 6;
    private const int LeastCheckedRows = 1000;

    private readonly Site _site;
    private readonly FormSubject _subject;
    private readonly ImmutableArray<FormColumn> _columns;
    private readonly FormRows _rows;
    private readonly FormPaper _paper;

    private BlankForm(ListKind kind, Site site, SheetFile? present)
    {
        (_site, _subject, _columns) = (site, FormSubject.Of(kind), FormColumns.Of(kind, site));
        var filled = new FilledRows(kind, site, _columns).Of(PresentList.Read(ListForm.Of(kind), present));
        _rows = new FormRows(_subject, By, _columns, [.. filled]);
        _paper = FormPaper.Of(_rows.Widths, _rows.Anchors);
    }

    /// <param name="kind">What the rows will be.</param>
    /// <param name="site">The city, whose labels and areas can be chosen.</param>
    /// <param name="present">The list as it stands, to be corrected; null for an empty form.</param>
    public static Workbook Of(ListKind kind, Site site, SheetFile? present) =>
        new BlankForm(kind, site, present).Book();

    private Workbook Book() =>
        new([Form(), FormGuide.Of(_subject, _columns, By), .. FormChoices.Sheets(_columns)]);

    private Commissioner By => _site.Configuration.CommissionedBy;

    private WrittenSheet Form() => new()
    {
        Name = "記入用紙",
        Rows = _rows.All(),
        Columns =
        [
            new WrittenColumn(FormRows.NumberWidth),
            .. _columns.Select(column => new WrittenColumn(column.Width, IsText: column.Check is FormCheck.None)),
        ],
        FrozenRows = HeadingRow,
        FrozenColumns = _rows.Anchors,
        Merges = [new CellRange(HeadingRow - 1, _rows.Anchors + 1, HeadingRow - 1, _paper.LastOnFirst)],
        Validations = [.. _columns.SelectMany((column, index) => Checked(column, index + 2))],
        Page = new PageSetup
        {
            PagesWide = _paper.PagesWide,
            FirstRepeatedRow = HeadingRow,
            RepeatedRows = HeadingRow + 1,
            RepeatedColumns = _rows.Anchors,
            Header = $"{By.City}　{_subject.Title}（記入用紙）",
        },
    };

    private IEnumerable<Validation> Checked(FormColumn column, int number)
    {
        if (Rule(column, number) is { } rule)
            yield return new Validation
            {
                Range = CellRange.OfColumn(number, FirstRow, FirstRow + Math.Max(LeastCheckedRows, _rows.Count) - 1),
                Rule = rule,
                AllowsOthers = column.AllowsOthers,
                ErrorTitle = column.Heading,
                Error = column.Error,
                PromptTitle = column.Heading,
                Prompt = column.Explanation,
            };
    }

    private static ValidationRule? Rule(FormColumn column, int number) => column.Check switch
    {
        FormCheck.Count => new ValidationRule.WholeNumber(),
        FormCheck.Date => new ValidationRule.Day(new DateOnly(2000, 1, 1), new DateOnly(2199, 12, 31)),
        FormCheck.Latitude => new ValidationRule.DecimalNumber(20, 46),
        FormCheck.Longitude => new ValidationRule.DecimalNumber(122, 154),
        _ => FormChoices.Rule(column, number),
    };
}
