using Annai.Diagnostics;
using Annai.Sheets;
using Xunit;

namespace Annai.Tests.Sheets;

public sealed class WorkbookTests
{
    [Fact]
    public void Cells_stand_where_their_references_say_and_gaps_are_empty() => Assert.Equal(
        ["1:1|2", "4:|x||3|4", "5:5"],
        Reading.Rows(TestBook.Of("""
            <row><c><v>1</v></c><c><v>2</v></c></row>
            <row r="2"><c r="A2" s="0"/></row>
            <row r="4"><c r="b4" t="str"><v>x</v></c><c r="D4"><v>3</v></c><c><v>4</v></c></row>
            <row><c><v>5</v></c></row>
            """)));

    [Fact]
    public void Words_come_without_what_says_how_they_are_read_aloud() => Assert.Equal(
        ["1:東京|赤と青|　a\nb ", "2:焼津市\r\n"],
        Reading.Rows(TestBook.Of(
            """
            <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
            <row><c t="inlineStr"><is><r><t>焼津</t></r><r><t>市_x000D_&#10;</t></r></is></c></row>
            """,
            """
            <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
            <si> <r><rPr><b/></rPr><t>赤</t></r> <r><t xml:space="preserve">と青</t></r><rPh><t>アカ</t></rPh> </si>
            <si><t xml:space="preserve">　a&#10;b </t></si>
            """)));

    [Fact]
    public void What_is_merged_downward_stands_in_all_of_its_rows_that_hold_anything_else() => Assert.Equal(
        ["1:中央会館|9:00", "2:中央会館|13:00|x", "4:中央会館|15:00", "5:|16:00"],
        Reading.Rows(TestBook.Of(
            """
            <row r="1"><c r="A1" t="str"><v>中央会館</v></c><c r="B1" t="str"><v>9:00</v></c><c r="C1"/></row>
            <row r="2"><c r="A2" s="0"/><c r="B2" t="str"><v>13:00</v></c><c r="C2" t="str"><v>x</v></c></row>
            <row r="3"><c r="A3" s="0"/></row>
            <row r="4"><c r="B4" t="str"><v>15:00</v></c></row>
            <row r="5"><c r="B5" t="str"><v>16:00</v></c></row>
            """,
            behind: """
                <mergeCells><mergeCell ref="A1:A4"/><mergeCell ref="B1:C1"/><mergeCell ref="?"/></mergeCells>
                """)));

    [Fact]
    public void Escapes_are_read_and_an_escaped_escape_is_left() => Assert.Equal(
        ["1:_x000D_|a\tb|_x1_"],
        Reading.Rows(TestBook.Of("""
            <row><c t="str"><v>_x005F_x000D_</v></c><c t="str"><v>a_x0009_b</v></c><c t="str"><v>_x1_</v></c></row>
            """)));

    [Fact]
    public void Values_of_formulas_truths_errors_and_days_are_read_as_they_show() => Assert.Equal(
        ["1:7|x|TRUE|FALSE|#REF!|2026-11-20|2026-11-20 9:30|9:30"],
        Reading.Rows(TestBook.Of("""
            <row><c><f>3+4</f><v>7</v></c><c t="str"><f t="shared" si="0"/><v>x</v></c><c t="b"><v>1</v></c>
            <c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-11-20</v></c>
            <c t="d"><v>2026-11-20T09:30:00</v></c><c t="d"><v>09:30:00</v></c></row>
            """)));

    [Fact]
    public void A_formula_whose_value_nobody_saved_is_told()
    {
        var (rows, findings) = Reading.RowsAndFindings(TestBook.Of("<row><c><f>A2</f></c><c><v>1</v></c></row>"));
        Assert.Equal(["1:|1"], rows);
        Assert.Equal(["AN0402 list:1:1 row 1 of the sheet `一覧` has a formula without its value"], findings);
    }

    [Fact]
    public void Sheets_stand_in_the_order_of_their_tabs_and_say_whether_they_are_hidden()
    {
        var bytes = TestBook.Zip(
            ("_rels/.rels", TestBook.Links(("a", "officeDocument", "/xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", TestBook.Links(
                ("r1", "worksheet", "/xl/worksheets/x.xml"),
                ("r2", "worksheet", "./sub/../worksheets\\y.xml"),
                ("r3", "chartsheet", "chartsheets/sheet1.xml"))),
            ("xl/workbook.xml", TestBook.Workbook("", """
                <sheet name="二" sheetId="9" state="hidden" r:id="r2"/><sheet name="図" sheetId="8" r:id="r3"/>
                <sheet name="一 &amp;" sheetId="1" r:id="r1"/><sheet name="三" state="veryHidden" r:id="r1"/>
                """)),
            ("XL\\Worksheets\\X.xml", TestBook.Sheet("<row><c><v>1</v></c></row>")),
            ("xl/worksheets/y.xml", TestBook.Sheet("<row><c><v>2</v></c></row>")));
        var findings = new Findings();
        using var file = SheetFile.Open(new MemoryStream(bytes), "list", findings)!;
        Assert.Equal([("二", true), ("一 &", false), ("三", true)], file.Sheets.Select(s => (s.Name, s.IsHidden)));
        Assert.Equal(["1:2", "1:1", "1:1"], file.Sheets.SelectMany(sheet => Reading.Rows(sheet, findings)));
        Assert.Equal("Excel（xlsx）", file.Format);
        Assert.Empty(findings.Sorted());
    }

    [Fact]
    public void The_strict_kind_is_read_too()
    {
        var usual = TestBook.Workbook("", """<sheet name="a" sheetId="1" r:id="rId1"/>""");
        var links = TestBook.Links(("rId1", "worksheet", "worksheets/s.xml"));
        Assert.Equal(["1:1"], Reading.Rows(TestBook.Zip(
            ("xl/workbook.xml", Strict(usual)),
            ("xl/_rels/workbook.xml.rels", Strict(links)),
            ("xl/worksheets/s.xml", Strict(TestBook.Sheet("<row><c><v>1</v></c></row>"))))));
    }

    private static string Strict(string xml) => xml
        .Replace(TestBook.Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
        .Replace(
            TestBook.Relations,
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
            StringComparison.Ordinal);

    [Fact]
    public void A_sheet_to_which_no_way_leads_is_looked_for_where_sheets_lie() => Assert.Equal(
        ["1:1"],
        Reading.Rows(TestBook.Zip(
            ("xl/workbook.xml", TestBook.Workbook("", """<sheet name="a" sheetId="1"/>""")),
            ("xl/worksheets/sheet1.xml", TestBook.Sheet("<row><c><v>1</v></c></row>")))));

    [Fact]
    public void A_sheet_is_read_as_often_as_one_likes_even_twice_at_once()
    {
        var findings = new Findings();
        var bytes = TestBook.Of("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>");
        using var file = SheetFile.Open(new MemoryStream(bytes), "list", findings)!;
        foreach (var row in file.Sheets[0].Rows(findings))
            Assert.Equal(["1:1", "2:2"], Reading.Rows(file.Sheets[0], findings));
        Assert.Empty(findings.Sorted());
    }
}
