using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Annai.Diagnostics;
using Annai.Sheets;
using Xunit;

namespace Annai.Tests.Sheets;

public sealed class WritingTests
{
    private static readonly XNamespace Main = TestBook.Main;

    [Theory]
    [InlineData("本町公民館")]
    [InlineData("=1+1")]
    [InlineData("+81 54")]
    [InlineData("-1")]
    [InlineData("@here")]
    [InlineData("0123")]
    [InlineData(" a\nb\t\"c\" <&> ")]
    [InlineData("_x000D_ and _x1_ and _x005F_")]
    [InlineData("bell \a and nothing \0 and \uFFFE and half \uD842 and whole 𠮷")]
    public void A_text_comes_back_as_it_was_and_is_never_a_formula(string text)
    {
        var bytes = Written(Sheet(Row(WrittenCell.Of(text), WrittenCell.Of("x"))));
        Assert.Equal([$"1:{text}|x"], Reading.Rows(bytes));
        Assert.DoesNotContain("<f>", Part(bytes, "xl/worksheets/sheet1.xml").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_numbers_and_an_empty_cell_is_none() => Assert.Equal(
        ["1:12|-0.5||123456789012345"],
        Reading.Rows(Written(Sheet(Row(
            WrittenCell.Of(12m),
            WrittenCell.Of(-0.5m),
            WrittenCell.Of(""),
            WrittenCell.Of(123456789012345m))))));

    [Fact]
    public void A_cell_that_Excel_cannot_hold_is_cut_off_and_shows_it()
    {
        var rows = Reading.Rows(Written(Sheet(Row(WrittenCell.Of(new string('a', 32_765) + "𠮷𠮷")))));
        Assert.Equal($"1:{new string('a', 32_765)}…", Assert.Single(rows));
    }

    [Fact]
    public void Line_ends_of_all_kinds_become_those_of_Excel() =>
        Assert.Equal(["1:a\nb\nc"], Reading.Rows(Written(Sheet(Row(WrittenCell.Of("a\r\nb\rc"))))));

    [Fact]
    public void The_same_workbook_gives_the_same_bytes() => Assert.Equal(Written(Form.Book), Written(Form.Book));

    [Fact]
    public void Rows_are_taken_one_by_one()
    {
        var rows = Enumerable.Range(1, 100_000).Select(i => Row(WrittenCell.Of($"{i}")));
        var sheet = Sheet() with { Rows = rows };
        Assert.Equal(100_000, Reading.Rows(Written(sheet)).Length);
    }

    [Fact]
    public void Sheets_get_names_that_Excel_allows_each_once()
    {
        string[] names = ["a/b", "A_B", "", "'x'", new string('長', 40), new string('長', 41)];
        var hidden = Sheet() with { IsHidden = true };
        var book = new Workbook([.. names.Select(name => Sheet() with { Name = name }), hidden]);
        using var file = SheetFile.Open(new MemoryStream(Written(book)), "list", new Findings())!;
        Assert.Equal(
            ["a_b", "A_B (2)", "Sheet", "x", new string('長', 31), new string('長', 27) + " (2)", "一覧"],
            file.Sheets.Select(sheet => sheet.Name));
        Assert.Equal([.. Enumerable.Repeat(false, 6), true], file.Sheets.Select(sheet => sheet.IsHidden));
    }

    [Fact]
    public void The_elements_of_a_sheet_stand_in_the_order_of_the_schema() => Assert.Equal(
        [
            "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "mergeCells",
            "dataValidations", "printOptions", "pageMargins", "pageSetup", "headerFooter",
        ],
        Part(Written(Form.Book), "xl/worksheets/sheet1.xml").Root!.Elements().Select(part => part.Name.LocalName));

    [Fact]
    public void What_may_be_typed_is_told_to_Excel()
    {
        var rules = Part(Written(Form.Book), "xl/worksheets/sheet1.xml").Descendants(Main + "dataValidation")
            .Select(rule => string.Join(' ', (string[])
            [
                rule.Attribute("type")!.Value,
                rule.Attribute("sqref")!.Value,
                .. rule.Elements().Select(formula => formula.Value),
                rule.Attribute("showErrorMessage") is null ? "proposed" : "kept",
            ]));
        Assert.Equal(
            [
                "list A4:A50 'It''s a list'!$A$1:$A$3 kept",
                "list B4:B50 \"はい,いいえ\" proposed",
                "whole C4:C50 0 999999999 kept",
                "date D4:D50 46113 46477 kept",
                "decimal E4:E50 20.5 46 kept",
                "textLength F4:F50 1 20 kept",
                "custom F4:F50 LEN(F4)=6 kept",
            ],
            rules);
    }

    [Fact]
    public void A_list_that_does_not_fit_into_its_rule_is_a_bug()
    {
        var words = Enumerable.Range(0, 100).Select(i => $"項目{i}").ToImmutableArray();
        foreach (var items in (ImmutableArray<string>[])[words, ["a,b"]])
            Assert.Throws<ArgumentException>(() => Written(Sheet() with
            {
                Validations =
                [
                    new Validation
                    {
                        Range = CellRange.OfColumn(1, 1, 2),
                        Rule = new ValidationRule.Items(items),
                    },
                ],
            }));
    }

    [Fact]
    public void Columns_of_text_keep_what_is_typed_down_all_rows()
    {
        var bytes = Written(Form.Book);
        var style = (int)Part(bytes, "xl/worksheets/sheet1.xml").Descendants(Main + "col").Last().Attribute("style")!;
        var format = Part(bytes, "xl/styles.xml").Descendants(Main + "cellXfs").Elements().ElementAt(style);
        Assert.Equal(49, (int)format.Attribute("numFmtId")!);
    }

    [Fact]
    public void A_page_repeats_its_headings_and_is_numbered()
    {
        var bytes = Written(Form.Book);
        Assert.Equal(
            ["'記入用紙'!$A$3:$F$50", "'記入用紙'!$A$1:$F$50", "'記入用紙'!$1:$3"],
            Part(bytes, "xl/workbook.xml").Descendants(Main + "definedName").Select(name => name.Value));
        var sheet = Part(bytes, "xl/worksheets/sheet1.xml");
        Assert.Equal("&L焼津市 A&&B&R&P / &N", sheet.Descendants(Main + "oddFooter").Single().Value);
        Assert.Equal("landscape", sheet.Descendants(Main + "pageSetup").Single().Attribute("orientation")!.Value);
    }

    [Fact]
    public void A_wide_sheet_is_spread_over_pages_that_each_say_whose_row_it_is()
    {
        var bytes = Written(Sheet() with
        {
            Page = new PageSetup { PagesWide = 3, FirstRepeatedRow = 2, RepeatedRows = 4, RepeatedColumns = 2 },
        });
        var page = Part(bytes, "xl/worksheets/sheet1.xml").Descendants(Main + "pageSetup").Single();
        Assert.Equal(("3", "0"), (page.Attribute("fitToWidth")!.Value, page.Attribute("fitToHeight")!.Value));
        Assert.Equal(
            "'一覧'!$A:$B,'一覧'!$2:$4",
            Part(bytes, "xl/workbook.xml").Descendants(Main + "definedName").Single().Value);
    }

    [Theory]
    [InlineData(3, 0, "bottomLeft A4", "bottomLeft")]
    [InlineData(0, 2, "topRight C1", "topRight")]
    [InlineData(3, 2, "bottomRight C4", "topRight bottomLeft bottomRight")]
    public void What_stays_in_view_is_a_pane_of_its_own(int rows, int columns, string pane, string selections)
    {
        var bytes = Written(Sheet() with { FrozenRows = rows, FrozenColumns = columns });
        var view = Part(bytes, "xl/worksheets/sheet1.xml").Descendants(Main + "sheetView").Single();
        var split = view.Element(Main + "pane")!;
        Assert.Equal(pane, $"{split.Attribute("activePane")!.Value} {split.Attribute("topLeftCell")!.Value}");
        Assert.Equal(selections, string.Join(' ', view.Elements(Main + "selection").Select(one =>
            one.Attribute("pane")!.Value)));
    }

    [Fact]
    public void A_row_is_as_high_as_its_longest_explanation()
    {
        var sheet = Part(Written(Form.Book), "xl/worksheets/sheet1.xml");
        var heights = sheet.Descendants(Main + "row").Select(row => (double?)row.Attribute("ht")).ToList();
        Assert.Equal((32, true, null), (heights[0], heights[2] > 60, heights[3]));
    }

    [Fact]
    public void A_workbook_of_which_nothing_shows_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => Written(Sheet() with { IsHidden = true }));

    [Fact]
    public void Csv_has_a_mark_for_Excel_and_quotes_where_they_are_needed()
    {
        using var bytes = new MemoryStream();
        CsvWriter.Write(bytes, [["名称", "a,b", "c \"d\""], ["x\r\ny", "", " z "]]);
        Assert.Equal(
            "\uFEFF名称,\"a,b\",\"c \"\"d\"\"\"\r\n\"x\r\ny\",,\" z \"\r\n",
            Encoding.UTF8.GetString(bytes.ToArray()));
        Assert.Equal(["1:名称|a,b|c \"d\"", "2:x\r\ny|| z "], Reading.Rows(bytes.ToArray()));
    }

    [Fact]
    public void Csv_of_the_content_has_no_mark_and_one_kind_of_line_end()
    {
        using var bytes = new MemoryStream();
        CsvWriter.WritePlain(bytes, [["名称", "a,b"], [" z", ""]]);
        Assert.Equal("名称,\"a,b\"\n\" z\",\n", Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static WrittenSheet Sheet(params WrittenRow[] rows) => new() { Name = "一覧", Rows = rows };

    private static WrittenRow Row(params WrittenCell[] cells) => new([.. cells]);

    private static byte[] Written(WrittenSheet sheet) => Written(new Workbook([sheet]));

    private static byte[] Written(Workbook book)
    {
        using var bytes = new MemoryStream();
        XlsxWriter.Write(bytes, book);
        return bytes.ToArray();
    }

    private static XDocument Part(byte[] bytes, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var part = zip.GetEntry(path)!.Open();
        return XDocument.Load(part);
    }
}
