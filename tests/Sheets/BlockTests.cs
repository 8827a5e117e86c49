using System.Text;
using Annai.Diagnostics;
using Annai.Sheets;
using Xunit;

namespace Annai.Tests.Sheets;

/// <summary>A file is read in blocks, and a cell in one piece where it lies in one: nobody sees their ends.</summary>
public sealed class BlockTests
{
    private const int Block = 1 << 16;

    private const string Row =
        "静岡県,𠮷野家,\"駐車場10台, \"\"第2\"\"\n5台\",,\"(054)625-0128\",ﾌﾟﾗｻﾞ,1,長い言葉がここにあって、二度と来ない\r\n";

    private static string Expected(int line) =>
        $"{line}:静岡県|𠮷野家|駐車場10台, \"第2\"\n5台||(054)625-0128|ﾌﾟﾗｻﾞ|1|長い言葉がここにあって、二度と来ない";

    public static TheoryData<int> Shifts => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Shifts))]
    public void A_row_is_read_the_same_wherever_a_block_ends(int shift)
    {
        var text = Rows(shift, 1_500);
        byte[] wide = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)];
        foreach (var bytes in (byte[][])[Encoding.UTF8.GetBytes(text), wide])
        {
            Assert.True(bytes.Length > 3 * Block);
            var rows = Reading.Rows(bytes);
            Assert.Equal([.. Enumerable.Range(1, 1_500).Select(row => Expected(2 * row))], rows[1..]);
        }
    }

    [Fact]
    public void Cp932_is_read_the_same_wherever_a_block_ends()
    {
        var rows = Reading.Rows(Reading.Cp932.GetBytes(Rows(1, 3_000).Replace("𠮷", "吉", StringComparison.Ordinal)));
        Assert.Equal(3_001, rows.Length);
        Assert.Equal(Expected(6_000).Replace("𠮷", "吉", StringComparison.Ordinal), rows[^1]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-2)]
    [InlineData(0)]
    public void A_broken_sign_is_told_where_a_block_ends_too(int before)
    {
        var bytes = new byte[2 * Block];
        Array.Fill(bytes, (byte)'a');
        "あ"u8.CopyTo(bytes);
        bytes[Block + before] = 0xE3;
        var (rows, findings) = Reading.RowsAndFindings(bytes);
        Assert.StartsWith("AN0402 list:1:1 a character is broken", Assert.Single(findings), StringComparison.Ordinal);
        Assert.Equal(Block + before, Assert.Single(rows).IndexOf('\uFFFD', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_sign_cut_off_at_the_end_is_told(int cut)
    {
        var bytes = Encoding.UTF8.GetBytes("名称,住所\n医院,丁目");
        Assert.Single(Reading.RowsAndFindings(bytes[..^cut]).Findings);
    }

    [Fact]
    public void Cells_are_the_same_whether_asked_for_one_by_one_or_all_together()
    {
        using var file = SheetFile.Open(
            new MemoryStream(Encoding.UTF8.GetBytes("a,\"b\"\"\",,d\nあ,い\n")), "list", new Findings())!;
        foreach (var row in file.Sheets[0].Rows(new Findings()))
        {
            var signs = Enumerable.Range(0, row.Count).Select(column => row.SignsAt(column).ToString()).ToList();
            Assert.Equal(signs, Enumerable.Range(0, row.Count).Select(column => row[column]));
            Assert.Equal(signs, row.Cells);
            Assert.Equal("", row[row.Count]);
            Assert.Equal("", row.SignsAt(row.Count).ToString());
        }
    }

    private static string Rows(int shift, int count) =>
        new string('x', 1 + shift) + "\n" + string.Concat(Enumerable.Repeat(Row, count));
}
