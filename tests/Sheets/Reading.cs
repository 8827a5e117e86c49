using System.Text;
using Annai.Diagnostics;
using Annai.Sheets;
using Xunit;

namespace Annai.Tests.Sheets;

/// <summary>A spreadsheet's bytes, and what is read from them.</summary>
internal static class Reading
{
    public const string Name = "list";

    public static Encoding Cp932 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    /// <summary>The rows of the first sheet, written as <c>1:a|b</c>; nothing may be wrong with them.</summary>
    public static string[] Rows(byte[] bytes)
    {
        var (rows, findings) = RowsAndFindings(bytes);
        Assert.Empty(findings);
        return rows;
    }

    public static string[] Rows(string text) => Rows(Encoding.UTF8.GetBytes(text));

    /// <summary>The rows, and what is wrong as <c>AN0402 list:2:1 a quote …</c>.</summary>
    public static (string[] Rows, string[] Findings) RowsAndFindings(byte[] bytes)
    {
        var findings = new Findings();
        using var file = SheetFile.Open(new MemoryStream(bytes), Name, findings);
        var rows = file is null ? [] : Rows(file.Sheets[0], findings);
        return (rows, Told(findings));
    }

    public static (string[] Rows, string[] Findings) RowsAndFindings(string text) =>
        RowsAndFindings(Encoding.UTF8.GetBytes(text));

    public static string[] Rows(Sheet sheet, Findings findings) =>
        [.. sheet.Rows(findings).Select(row => $"{row.Number}:{string.Join('|', row.Cells)}")];

    public static string? Format(byte[] bytes)
    {
        using var file = SheetFile.Open(new MemoryStream(bytes), Name, new Findings());
        return file?.Format;
    }

    /// <summary>The one finding with which a file is refused.</summary>
    public static string Refusal(byte[] bytes)
    {
        var findings = new Findings();
        Assert.Null(SheetFile.Open(new MemoryStream(bytes), Name, findings));
        var finding = Assert.Single(findings.Sorted());
        Assert.NotNull(finding.Hint);
        return $"{finding.Code.Id} {finding.Message}";
    }

    public static string[] Told(Findings findings) =>
        [.. findings.Sorted().Select(finding => $"{finding.Code.Id} {finding.Place} {finding.Message}")];
}
