using Xunit;

namespace Annai.Tests.Sheets;

public sealed class NumberTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("2.22127E5", "222127")]
    [InlineData("1E+15", "1000000000000000")]
    [InlineData("543210987", "543210987")]
    [InlineData("34.866800000000005", "34.8668")]
    [InlineData("138.31512345", "138.31512345")]
    [InlineData("0.1", "0.1")]
    [InlineData("1.0000000000000001E-5", "0.00001")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("-0", "0")]
    [InlineData("0.39583333333333331", "0.395833333333333")]
    [InlineData("1E+300", "1E+300")]
    [InlineData("何", "何")]
    public void A_number_is_its_shortest_decimal(string written, string shown) => Shows(shown, written, "General");

    [Theory]
    [InlineData("yyyy/m/d", "46346", "2026-11-20")]
    [InlineData("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "46346", "2026-11-20")]
    [InlineData("[$-411]ge.m.d;@", "46346", "2026-11-20")]
    [InlineData("[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "46346", "2026-11-20")]
    [InlineData("[$-ja-JP]aaaa", "46346", "2026-11-20")]
    [InlineData("m&quot;月&quot;d&quot;日&quot;", "46346.4", "2026-11-20")]
    [InlineData("[Red]yyyy\\-mm", "46346", "2026-11-20")]
    [InlineData("mmm", "46346", "2026-11-20")]
    [InlineData("h:mm", "0.39583333333333331", "9:30")]
    [InlineData("h:mm", "0.395833", "9:30")]
    [InlineData("h:mm", "46346.395833333336", "9:30")]
    [InlineData("h:mm AM/PM", "0.72916666666666663", "17:30")]
    [InlineData("h:mm", "1", "0:00")]
    [InlineData("h:mm", "0.9999999", "0:00")]
    [InlineData("[h]:mm", "1", "24:00")]
    [InlineData("[hh]:mm", "1.0625", "25:30")]
    [InlineData("[mm]:ss", "0.0625", "1:30")]
    [InlineData("h:mm:ss", "0.39583333333333331", "9:30")]
    [InlineData("h:mm:ss", "0.39584490740740741", "9:30:01")]
    [InlineData("yyyy/m/d h:mm", "46346.395833333336", "2026-11-20 9:30")]
    [InlineData("yyyy/m/d h:mm", "46346.9999999", "2026-11-21 0:00")]
    [InlineData("yyyy/m/d h:mm", "0.5", "12:00")]
    [InlineData("yyyy/m/d", "1", "1900-01-01")]
    [InlineData("yyyy/m/d", "59", "1900-02-28")]
    [InlineData("yyyy/m/d", "60", "1900-02-29")]
    [InlineData("yyyy/m/d", "61", "1900-03-01")]
    [InlineData("yyyy/m/d", "2958465", "9999-12-31")]
    [InlineData("yyyy/m/d", "2958466", "2958466")]
    [InlineData("yyyy/m/d", "-1", "-1")]
    [InlineData("yyyy/m/d", "0", "0")]
    [InlineData("yyyy/m/d", "1E+300", "1E+300")]
    public void A_day_or_a_time_is_written_out(string format, string written, string shown) =>
        Shows(shown, written, format);

    [Theory]
    [InlineData("000000", "1234", "001234")]
    [InlineData("00", "123", "123")]
    [InlineData("000\\-0000", "4250012", "425-0012")]
    [InlineData("0000-00-0000", "12345678901", "12345-67-8901")]
    [InlineData("000000", "1.5", "1.5")]
    [InlineData("0", "3.7", "3.7")]
    [InlineData("0_ ", "3.7", "3.7")]
    [InlineData("0.00", "3.756", "3.756")]
    [InlineData("0%", "0.25", "0.25")]
    [InlineData("#,##0;[Red]-#,##0", "12345", "12345")]
    [InlineData("0.00E+00", "12345", "12345")]
    [InlineData("General&quot;年度&quot;", "8", "8")]
    [InlineData("&quot;d&quot;0", "8", "8")]
    [InlineData("\\y0", "8", "8")]
    [InlineData("@", "0.5", "0.5")]
    [InlineData("", "8", "8")]
    [InlineData("&quot;", "8", "8")]
    public void Zeros_before_a_number_are_kept_and_decoration_is_not(string format, string written, string shown) =>
        Shows(shown, written, format);

    [Theory]
    [InlineData(14, "2026-11-20")]
    [InlineData(20, "9:30")]
    [InlineData(22, "2026-11-20 9:30")]
    [InlineData(27, "2026-11-20")]
    [InlineData(30, "2026-11-20")]
    [InlineData(32, "9:30")]
    [InlineData(46, "1112313:30")]
    [InlineData(58, "2026-11-20")]
    [InlineData(9, "46346.3958333333")]
    [InlineData(999, "46346.3958333333")]
    public void Formats_that_every_workbook_has_are_known(int format, string shown) => Assert.Equal(
        [$"1:{shown}"],
        Reading.Rows(TestBook.Of(
            """<row><c s="0"><v>46346.395833333336</v></c></row>""",
            styles: $"""
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="{format}"/></cellXfs>
                """)));

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("44884", "2026-11-20")]
    [InlineData("2957003", "9999-12-31")]
    [InlineData("2957004", "2957004")]
    public void A_workbook_may_count_from_1904(string written, string shown) => Assert.Equal(
        [$"1:{shown}"],
        Reading.Rows(TestBook.Of(
            $"""<row><c s="0"><v>{written}</v></c></row>""",
            styles: """<cellXfs><xf numFmtId="14"/></cellXfs>""",
            properties: """<workbookPr date1904="1"/>""")));

    private static void Shows(string shown, string written, string format) => Assert.Equal(
        [$"1:{shown}"],
        Reading.Rows(TestBook.Of(
            $"""<row><c s="1"><v>{written}</v></c></row>""",
            styles: $"""
                <numFmts><numFmt numFmtId="176" formatCode="{format}"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>
                """)));
}
