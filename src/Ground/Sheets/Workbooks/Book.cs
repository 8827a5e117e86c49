using System.Collections.Immutable;

namespace Annai.Sheets.Workbooks;

/// <summary>What the sheets of a workbook share.</summary>
internal sealed record Book(
    Package Package,
    ImmutableArray<string> Words,
    ImmutableArray<NumberFormat> Formats,
    bool Counts1904)
{
    public NumberFormat Format(int? number) =>
        number is { } index && index < Formats.Length ? Formats[index] : NumberFormat.General;
}
