using System.Buffers.Binary;
using System.Text;
using Xunit;

namespace Annai.Tests.Sheets;

public sealed class HostileTests
{
    private const string TwoRows = """<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>""";

    [Fact]
    public void A_workbook_that_is_cut_off_is_told_as_such()
    {
        var whole = TestBook.Of(TwoRows);
        foreach (var length in (int[])[30, whole.Length / 2, whole.Length - 10])
            Assert.StartsWith(
                "AN0402 `list` is cut off or damaged, expected a whole workbook",
                Reading.Refusal(whole[..length]),
                StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_whose_XML_ends_too_early_gives_the_rows_before()
    {
        var (rows, findings) = Damaged(TestBook.Sheet(TwoRows)[..^45]);
        Assert.Equal(["1:1"], rows);
        Assert.StartsWith(
            "AN0402 list:2:1 the sheet `a` is damaged in or behind row 2",
            findings,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_told()
    {
        var (rows, findings) = Reading.RowsAndFindings(TestBook.Zip(
            ("xl/workbook.xml", TestBook.Workbook("", """<sheet name="a" sheetId="1"/>"""))));
        Assert.Empty(rows);
        Assert.Contains("has no part `xl/worksheets/sheet1.xml`", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_sheets_is_none() => Assert.StartsWith(
        "AN0402 `list` is cut off or damaged",
        Reading.Refusal(TestBook.Zip(("xl/workbook.xml", TestBook.Workbook("", "")))),
        StringComparison.Ordinal);

    [Fact]
    public void Laughs_by_the_billion_are_not_even_begun()
    {
        var (rows, findings) = Damaged(
            """<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>"""
            + TestBook.Sheet("<row><c><v>&b;</v></c></row>"));
        Assert.Empty(rows);
        Assert.Contains("is damaged", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_nested_without_end_end_the_reading() => Assert.Contains(
        "nested more than 64 deep",
        Damaged(string.Concat(Enumerable.Repeat("<a>", 100_000))).Finding,
        StringComparison.Ordinal);

    [Fact]
    public void A_part_that_unpacks_to_hundreds_of_times_its_size_ends_the_reading() => Assert.Contains(
        "unpacks to more than 200 times its size",
        Damaged(TestBook.Sheet(string.Concat(Enumerable.Repeat("<row/>" + new string(' ', 10_000), 2000)))).Finding,
        StringComparison.Ordinal);

    // Sizes stand in the last headers of a zip, at the 20th and the 24th byte of each.
    [Theory]
    [InlineData(20, 1)]
    [InlineData(20, 200_000_000)]
    [InlineData(24, 1)]
    [InlineData(24, 2_000_000_000)]
    public void A_part_that_lies_about_its_size_is_read_or_told(int offset, int size)
    {
        var bytes = Zipped(TestBook.Sheet(TwoRows));
        for (var at = bytes.AsSpan().IndexOf("PK\x01\x02"u8); at < bytes.Length - 46; at++)
            if (bytes.AsSpan(at).StartsWith("PK\x01\x02"u8))
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + offset), size);
        var (rows, findings) = Reading.RowsAndFindings(bytes);
        if (rows is not ["1:1", "2:2"])
            Assert.StartsWith("AN0402", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_or_a_text_of_many_megabytes_ends_the_reading()
    {
        var noise = Convert.ToHexString(Noise(20 << 20));
        var attribute = $"<a b=\"{noise}\"/>";
        var text = TestBook.Sheet($"<row><c t=\"str\"><v>{noise}</v></c></row>");
        foreach (var sheet in (string[])[attribute, text])
            Assert.Contains("a tag or a text of more than 16 MB", Damaged(sheet).Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_beyond_all_measure_is_cut_off_and_told()
    {
        var (rows, finding) = Damaged(TestBook.Sheet($"<row><c t=\"str\"><v>{new string('a', 2 << 20)}</v></c></row>"));
        Assert.Equal((1 << 20) + "1:".Length, rows[0].Length);
        Assert.Contains("a cell of more than 1048576 characters", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<row r="1048577"><c><v>9</v></c></row><row r="3"><c><v>1</v></c></row>""", "has a row `1048577`")]
    [InlineData("""<row r="x"><c><v>9</v></c></row><row r="3"><c><v>1</v></c></row>""", "has a row `x`")]
    [InlineData("""<row r="3"><c><v>1</v></c><c r="XFE3"><v>9</v></c></row>""", "has a cell `XFE3`")]
    [InlineData("""<row r="3"><c><v>1</v></c><c r="ZZZZZZZZZZZZ3"><v>9</v></c></row>""", "has a cell `ZZZZZZZZZZZZ3`")]
    [InlineData("""<row r="3"><c><v>1</v></c><c r="3"><v>9</v></c></row>""", "has a cell `3`")]
    [InlineData("""<row r="3"><c><v>1</v></c><c t="s"><v>7</v></c></row>""", "has a text number `7`")]
    [InlineData("""<row r="3"><c><v>1</v></c><c t="s"><v>-1</v></c></row>""", "has a text number `-1`")]
    public void Places_that_no_sheet_has_are_told_and_passed_over(string rows, string told)
    {
        var (read, finding) = Damaged(TestBook.Sheet(rows));
        Assert.Equal(["3:1"], read);
        Assert.Contains(told, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_or_formats_that_are_damaged_cost_only_what_stood_behind()
    {
        var (rows, findings) = Reading.RowsAndFindings(TestBook.Of(
            """<row><c t="s"><v>0</v></c><c s="1"><v>2</v></c></row>""",
            "<si><t>名称</t></si><si><t>",
            "<cellXfs><xf>"));
        Assert.Equal(["1:名称|2"], rows);
        Assert.Equal(2, findings.Length);
        Assert.Contains("`xl/sharedStrings.xml` in this workbook is damaged", findings[0], StringComparison.Ordinal);
        Assert.Contains("`xl/styles.xml` in this workbook is damaged", findings[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_byte_of_a_workbook_changes_nothing_is_thrown(int seed) => Mutate(TestBook.Of(
        string.Concat(Enumerable.Range(1, 20).Select(i =>
            $"""<row r="{i}"><c r="A{i}" t="s"><v>{i % 2}</v></c><c r="B{i}" s="1"><v>{i}</v></c></row>""")),
        "<si><t>本町公民館</t></si><si><r><t>駅</t></r><rPh><t>エキ</t></rPh></si>",
        """
        <numFmts><numFmt numFmtId="176" formatCode="yyyy/m/d"/></numFmts>
        <cellXfs><xf/><xf numFmtId="176"/></cellXfs>
        """),
        seed);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_part_of_a_workbook_changes_nothing_is_thrown(int seed)
    {
        var random = new Random(seed);
        var rows = TwoRows + """<row><c t="inlineStr"><is><t>a</t></is></c></row>""";
        var sheet = Encoding.UTF8.GetBytes(TestBook.Sheet(rows));
        for (var i = 0; i < 700; i++)
            Reading.RowsAndFindings(Zipped(Encoding.Latin1.GetString(Mutated(sheet, random))));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Whatever_byte_of_a_text_changes_nothing_is_thrown(int seed) =>
        Mutate(Encoding.UTF8.GetBytes("名称,住所,\"備\n考\"\r\n本町,一丁目,\"あ\"\"い\"\r\n駅前,二丁目,う\r\n"), seed);

    private static void Mutate(byte[] whole, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 700; i++)
            Reading.RowsAndFindings(Mutated(whole, random));
    }

    private static byte[] Mutated(byte[] whole, Random random)
    {
        var bytes = whole[..(random.Next(4) == 0 ? random.Next(whole.Length) : whole.Length)];
        for (var changes = random.Next(1, 6); changes > 0 && bytes.Length > 0; changes--)
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0
                ? "\"<>&\n\0,"u8[random.Next(7)]
                : (byte)random.Next(256);
        return bytes;
    }

    private static (string[] Rows, string Finding) Damaged(string sheet)
    {
        var (rows, findings) = Reading.RowsAndFindings(Zipped(sheet));
        return (rows, Assert.Single(findings));
    }

    private static byte[] Zipped(string sheet) => TestBook.Zip(
        ("xl/workbook.xml", TestBook.Workbook("", """<sheet name="a" sheetId="1"/>""")),
        ("xl/worksheets/sheet1.xml", sheet));

    private static byte[] Noise(int length)
    {
        var noise = new byte[length / 2];
        new Random(7).NextBytes(noise);
        return noise;
    }
}
