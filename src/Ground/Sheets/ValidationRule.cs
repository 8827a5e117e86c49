using System.Collections.Immutable;

namespace Annai.Sheets;

/// <summary>
/// What a cell of a form may hold. In a column that is kept as text numbers and days are texts too, which only
/// <see cref="Items"/>, <see cref="ItemsOf"/>, <see cref="TextLength"/> and <see cref="Formula"/> let pass.
/// </summary>
public abstract record ValidationRule
{
    private ValidationRule()
    {
    }

    /// <summary>One of a few words without commas, 255 characters in all.</summary>
    public sealed record Items(ImmutableArray<string> Words) : ValidationRule;

    /// <summary>One of those that stand in a sheet, which may be hidden.</summary>
    public sealed record ItemsOf(string Sheet, CellRange Range) : ValidationRule;

    public sealed record WholeNumber(long Least = 0, long Most = 999_999_999) : ValidationRule;

    public sealed record DecimalNumber(decimal Least, decimal Most) : ValidationRule;

    public sealed record Day(DateOnly First, DateOnly Last) : ValidationRule;

    public sealed record TextLength(int Least, int Most) : ValidationRule;

    /// <summary>Whatever makes a formula of the range's first cell true; written without its equals sign.</summary>
    public sealed record Formula(string Text) : ValidationRule;
}
