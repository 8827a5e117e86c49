using System.Collections.Immutable;
using System.Globalization;
using Annai.Content;
using Annai.Import.Difference;
using Annai.Import.Headings;
using Annai.Sheets;

namespace Annai.Import.Forms;

/// <summary>The workbook that a city fills in, and that comes back without a question.</summary>
public sealed class BlankForm
{
    private const int FirstRow = 6;
    private const int FreeRows = 200;
    private const string ChoiceSheet = "選択肢";

    private readonly ListKind _kind;
    private readonly Site _site;
    private readonly ImmutableArray<FormColumn> _columns;
    private readonly List<ImmutableArray<string>> _filled;

    private BlankForm(ListKind kind, Site site, SheetFile? present)
    {
        (_kind, _site, _columns) = (kind, site, FormColumns.Of(kind, site));
        _filled = [.. Filled(PresentList.Read(ListForm.Of(kind), present))];
    }

    private int LastRow => FirstRow + _filled.Count + FreeRows - 1;

    /// <param name="kind">What the rows will be.</param>
    /// <param name="site">The city, whose labels and areas can be chosen.</param>
    /// <param name="present">The list as it stands, to be corrected; null for an empty form.</param>
    public static Workbook Of(ListKind kind, Site site, SheetFile? present) =>
        new BlankForm(kind, site, present).Book();

    private Workbook Book() => new([Form(), Choices()]);

    private WrittenSheet Form() => new()
    {
        Name = "記入用紙",
        Rows = [Title(), Instruction(), Headings(), Explanations(), Examples(), .. Fields()],
        Columns =
        [
            new WrittenColumn(9),
            .. _columns.Select(column => new WrittenColumn(column.Width, IsText: column.Check is FormCheck.None)),
        ],
        FrozenRows = FirstRow - 1,
        Validations = [.. _columns.SelectMany((column, index) => Validated(column, index + 1))],
        Page = new PageSetup
        {
            RepeatedRows = FirstRow - 1,
            Footer = $"{_site.Configuration.CommissionedBy.City} {Subject}",
        },
    };

    private string Subject => _kind switch
    {
        ListKind.Places => "場所の一覧",
        ListKind.Occasions => "日程の一覧",
        _ => "発送の記録",
    };

    private WrittenRow Title() =>
        new([WrittenCell.Of($"{_site.Configuration.CommissionedBy.City}　{Subject}（記入用紙）", CellStyle.Title)]);

    private static WrittenRow Instruction() => new(
    [
        WrittenCell.Of(
            "色の濃い見出しは必ず書いてください。分からない欄は空欄で構いません。列は消しても並べ替えても読み込めます。"),
    ]);

    private WrittenRow Headings() => new(
    [
        WrittenCell.Of("行", CellStyle.Heading),
        .. _columns.Select(column =>
            WrittenCell.Of(column.Heading, column.IsRequired ? CellStyle.RequiredHeading : CellStyle.Heading)),
    ]);

    private WrittenRow Explanations() => new(
    [
        WrittenCell.Of(Guidance.Explanation, CellStyle.Explanation),
        .. _columns.Select(column => WrittenCell.Of(column.Explanation, CellStyle.Explanation)),
    ]);

    private WrittenRow Examples() => new(
    [
        WrittenCell.Of(Guidance.Example, CellStyle.Example),
        .. _columns.Select(column => WrittenCell.Of(column.Example, CellStyle.Example)),
    ]);

    private IEnumerable<WrittenRow> Fields()
    {
        for (var i = 0; i < _filled.Count + FreeRows; i++)
        {
            var cells = i < _filled.Count ? _filled[i] : [.. _columns.Select(_ => "")];
            yield return new WrittenRow(
            [
                WrittenCell.Of(i + 1, CellStyle.Field),
                .. cells.Select((cell, index) => Field(cell, _columns[index])),
            ]);
        }
    }

    private static WrittenCell Field(string cell, FormColumn column) =>
        column.Check is FormCheck.Count
        && decimal.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? WrittenCell.Of(count, CellStyle.Field)
            : WrittenCell.Of(cell, CellStyle.Field);

    private IEnumerable<Validation> Validated(FormColumn column, int index)
    {
        if (Rule(column, index) is { } rule)
            yield return new Validation
            {
                Range = CellRange.OfColumn(index + 1, FirstRow, LastRow),
                Rule = rule,
                AllowsOthers = column.AllowsOthers,
                ErrorTitle = column.Heading,
                Error = Wanted(column),
                PromptTitle = column.Heading,
                Prompt = column.Explanation,
            };
    }

    private static ValidationRule? Rule(FormColumn column, int index) => column.Check switch
    {
        FormCheck.Count => new ValidationRule.WholeNumber(),
        FormCheck.Date => new ValidationRule.Day(new DateOnly(2000, 1, 1), new DateOnly(2199, 12, 31)),
        FormCheck.Latitude => new ValidationRule.DecimalNumber(20, 46),
        FormCheck.Longitude => new ValidationRule.DecimalNumber(122, 154),
        _ when column.Choices.IsEmpty => null,
        _ => new ValidationRule.ItemsOf(ChoiceSheet, CellRange.OfColumn(index + 1, 1, column.Choices.Length)),
    };

    private static string Wanted(FormColumn column) => column.Check switch
    {
        FormCheck.Count => "0 以上の整数を書いてください。",
        FormCheck.Latitude => "緯度は 20 から 46 までの数です。経度と入れ替わっていないかご確認ください。",
        FormCheck.Longitude => "経度は 122 から 154 までの数です。緯度と入れ替わっていないかご確認ください。",
        _ => "一覧から選んでください。",
    };

    private WrittenSheet Choices() => new()
    {
        Name = ChoiceSheet,
        IsHidden = true,
        Rows = Enumerable.Range(0, Math.Max(1, _columns.Max(column => column.Choices.Length)))
            .Select(row => new WrittenRow(
            [
                WrittenCell.Of(""),
                .. _columns.Select(column => WrittenCell.Of(row < column.Choices.Length ? column.Choices[row] : "")),
            ])),
    };

    private IEnumerable<ImmutableArray<string>> Filled(PresentList present)
    {
        var form = ListForm.Of(_kind);
        for (var row = 0; row < present.Count; row++)
            yield return [.. _columns.Select(column => Shown(form, present[row], column))];
    }

    private string Shown(ListForm form, ImmutableArray<string> row, FormColumn column)
    {
        if (column.Name.Length == 0)
            return row[form.IndexOf(Meaning.Labels)].Split(' ').Any(id => Names(column, id)) ? "○" : "";
        var cell = row[form.Columns.Select(alias => alias.Name).ToList().IndexOf(column.Name)];
        return column.Name switch
        {
            "area" => _site.Areas.FirstOrDefault(area => area.Id.Value.Value == cell)?.Name.Value ?? cell,
            "assignment" => cell switch { "random" => "無作為", "by-segment" => "対象者別", _ => cell },
            _ => cell,
        };
    }

    private bool Names(FormColumn column, string label) =>
        new KnownLabels(_site.LabelGroups).Find(column.Heading) is { } found && found.Value == label;
}
