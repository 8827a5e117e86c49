namespace Annai.Sheets;

/// <summary>A cell to be written: a text, which is never a formula, or a number.</summary>
public readonly record struct WrittenCell
{
    private WrittenCell(string? text, decimal? number, CellStyle style) =>
        (Text, Number, Style) = (text, number, style);

    /// <summary>Null for a number; nothing for a cell that is empty.</summary>
    public string? Text { get; }

    public decimal? Number { get; }

    public CellStyle Style { get; }

    public static WrittenCell Of(string text, CellStyle style = CellStyle.Plain) => new(text, null, style);

    public static WrittenCell Of(decimal number, CellStyle style = CellStyle.Plain) => new(null, number, style);
}
