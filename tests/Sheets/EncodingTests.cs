using System.Text;
using Xunit;

namespace Annai.Tests.Sheets;

public sealed class EncodingTests
{
    private const string Text = "名称,住所\r\n髙橋医院,①丁目\r\n";
    private static readonly string[] Expected = ["1:名称|住所", "2:髙橋医院|①丁目"];

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "CSV（UTF-8）", Encoding.UTF8.GetBytes(Text) },
        { "CSV（UTF-8、BOM付き）", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "CSV（CP932）", Reading.Cp932.GetBytes(Text) },
        { "CSV（UTF-16）", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "CSV（UTF-16）", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "CSV（UTF-16）", Encoding.Unicode.GetBytes(Text) },
        { "CSV（UTF-16）", Encoding.BigEndianUnicode.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_in_the_encoding_in_which_it_was_written(string format, byte[] bytes)
    {
        Assert.Equal(Expected, Reading.Rows(bytes));
        Assert.Equal(format, Reading.Format(bytes));
    }

    [Fact]
    public void Signs_beyond_the_basic_plane_come_in_one_piece() => Assert.Equal(
        ["1:𠮷野家|😀"],
        Reading.Rows([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("𠮷野家,😀")]));

    [Fact]
    public void Every_sign_of_CP932_is_read_as_the_framework_reads_it()
    {
        var signs = Enumerable.Range(0x81, 0x7C)
            .Where(lead => lead is < 0xA0 or >= 0xE0)
            .SelectMany(lead => Enumerable.Range(0x40, 0xBD).Select(trail => (byte[])[(byte)lead, (byte)trail]))
            .Where(pair => Strict().GetChars(pair) is [not '\uFFFD'])
            .SelectMany(pair => pair)
            .ToArray();
        Assert.Equal(["1:ｱ｡ﾟ" + Reading.Cp932.GetString(signs)], Reading.Rows([0xB1, 0xA1, 0xDF, .. signs]));
    }

    [Fact]
    public void Signs_that_have_a_second_number_by_NEC_are_read_under_that_too() => Assert.Equal(
        ["1:髙﨑ⅰ￢纊黑"],
        Reading.Rows([0xEE, 0xE0, 0xED, 0x95, 0xEE, 0xEF, 0xEE, 0xF9, 0xED, 0x40, 0xEE, 0xEC]));

    [Fact]
    public void A_sign_on_the_border_of_two_blocks_is_one_sign()
    {
        foreach (var before in Enumerable.Range(65530, 8))
        {
            var text = new string('a', before) + ",漢字\n";
            Assert.Equal([$"1:{text.TrimEnd('\n').Replace(',', '|')}"], Reading.Rows(text));
            Assert.Equal(Reading.Rows(text), Reading.Rows(Reading.Cp932.GetBytes(text)));
        }
    }

    [Fact]
    public void A_broken_byte_of_UTF8_costs_one_character_and_is_told_with_its_line()
    {
        byte[] bytes = [.. "名称\r\n本町"u8, 0xFF, .. "公民館\r\n駅前\r\n"u8];
        var (rows, findings) = Reading.RowsAndFindings(bytes);
        Assert.Equal(["1:名称", "2:本町\uFFFD公民館", "3:駅前"], rows);
        Assert.StartsWith("AN0402 list:2:1 a character is broken", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_kanji_of_CP932_does_not_take_the_line_end_along()
    {
        var (before, behind) = ("名称,住所\r\n本町", "\r\n駅前,一丁目\r\n");
        byte[] bytes = [.. Reading.Cp932.GetBytes(before), 0x8A, .. Reading.Cp932.GetBytes(behind)];
        var (rows, findings) = Reading.RowsAndFindings(bytes);
        Assert.Equal(["1:名称|住所", "2:本町\uFFFD", "3:駅前|一丁目"], rows);
        Assert.StartsWith(
            "AN0402 list:2:1 a character is broken, expected CP932",
            Assert.Single(findings),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("あい")]
    [InlineData("名称,住所\n本町公民館,焼津市本町一丁目")]
    public void UTF8_that_is_cut_off_in_a_character_is_not_taken_for_CP932(string text)
    {
        var (rows, findings) = Reading.RowsAndFindings(Encoding.UTF8.GetBytes(text)[..^1]);
        Assert.EndsWith("\uFFFD", rows[^1], StringComparison.Ordinal);
        Assert.Contains("expected UTF-8", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_kana_is_CP932_though_some_of_it_could_be_UTF8() =>
        Assert.Equal(["1:ﾃｱﾔｲﾂﾞｼﾐﾝ"], Reading.Rows(Reading.Cp932.GetBytes("ﾃｱﾔｲﾂﾞｼﾐﾝ")));

    [Fact]
    public void UTF16_that_is_cut_off_in_a_character_is_read_to_its_end()
    {
        var (rows, findings) = Reading.RowsAndFindings([.. Encoding.Unicode.GetBytes("\uFEFFa,b\n名"), 0x30]);
        Assert.Equal(["1:a|b", "2:名\uFFFD"], rows);
        Assert.Single(findings);
    }

    private static Encoding Strict() => CodePagesEncodingProvider.Instance.GetEncoding(
        932,
        EncoderFallback.ReplacementFallback,
        new DecoderReplacementFallback("\uFFFD"))!;
}
