using System.Collections.Immutable;
using System.Globalization;
using Annai.Content;
using Annai.Import.Headings;
using Annai.Sheets;

namespace Annai.Import.Forms;

/// <summary>The rows of a form: its head, what is known already, and room for more.</summary>
internal sealed class FormRows(
    FormSubject subject,
    Commissioner by,
    ImmutableArray<FormColumn> columns,
    ImmutableArray<ImmutableArray<string>> filled)
{
    public const double NumberWidth = 8;

    private const int FreeRows = 100;

    // So high that one can write into it by hand.
    private const double FreeHeight = 24;

    public int Count => filled.Length + FreeRows;

    /// <summary>How many columns say which row it is, the number among them.</summary>
    public int Anchors => 1 + columns.TakeWhile(column => column.IsAnchor).Count();

    public ImmutableArray<double> Widths => [NumberWidth, .. columns.Select(column => column.Width)];

    public IEnumerable<WrittenRow> All() =>
        [Title(), Instruction(), Headings(), Explanations(), Examples(), .. Fields()];

    private WrittenRow Title() => new(
    [
        WrittenCell.Of(subject.Title, CellStyle.Title),
        .. Enumerable.Repeat(WrittenCell.Of(""), Anchors - 1),
        WrittenCell.Of($"{by.City}　記入用紙（お問い合わせ先　{by.City} {by.Section}）"),
    ]);

    private WrittenRow Instruction() => new(
    [
        .. Enumerable.Repeat(WrittenCell.Of(""), Anchors),
        WrittenCell.Of(
            $"{subject.One}書いてください。見出しが赤い欄は必ず書き、ほかの欄は分からなければ空欄のままで構いません。"
            + "くわしくは「書き方」のシートをご覧ください。",
            CellStyle.Note),
    ]);

    private WrittenRow Headings() => new(
    [
        WrittenCell.Of("行", CellStyle.Heading),
        .. columns.Select(column =>
            WrittenCell.Of(column.Heading, column.IsRequired ? CellStyle.RequiredHeading : CellStyle.Heading)),
    ]);

    private WrittenRow Explanations() => new(
    [
        WrittenCell.Of(Guidance.Explanation, CellStyle.Explanation),
        .. columns.Select(column => WrittenCell.Of(Explained(column), CellStyle.Explanation)),
    ]);

    private static string Explained(FormColumn column) =>
        column.IsRequired ? $"【必須】{column.Explanation}" : column.Explanation;

    private WrittenRow Examples() => new(
    [
        WrittenCell.Of(Guidance.Example, CellStyle.Example),
        .. columns.Select(column => WrittenCell.Of(column.Example, CellStyle.Example)),
    ]);

    private IEnumerable<WrittenRow> Fields()
    {
        for (var i = 0; i < Count; i++)
            yield return i < filled.Length
                ? new WrittenRow([Number(i), .. filled[i].Select((cell, index) => Field(cell, columns[index]))])
                : new WrittenRow([Number(i), .. columns.Select(column => Field("", column))], FreeHeight);
    }

    private static WrittenCell Number(int row) => WrittenCell.Of(row + 1, CellStyle.Mark);

    private static WrittenCell Field(string cell, FormColumn column) =>
        column.Check is FormCheck.Count
        && decimal.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? WrittenCell.Of(count, CellStyle.Field)
            : WrittenCell.Of(cell, column.IsTick ? CellStyle.Mark : CellStyle.Field);
}
