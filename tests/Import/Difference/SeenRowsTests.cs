using Annai.Import.Difference;
using Xunit;

namespace Annai.Tests.Import.Difference;

public sealed class SeenRowsTests
{
    [Fact]
    public void The_first_row_of_a_key_is_told_to_all_that_follow()
    {
        var seen = new SeenRows();
        Assert.Null(seen.Earlier(7, 2, 1));
        Assert.Null(seen.Earlier(8, 3, 1));
        Assert.Equal((2, true), seen.Earlier(7, 4, 1));
        Assert.Equal((2, false), seen.Earlier(7, 5, 9));
    }

    [Fact]
    public void A_long_list_forgets_no_row_while_its_table_grows()
    {
        var seen = new SeenRows();
        for (var row = 1; row <= 20_000; row++)
            Assert.Null(seen.Earlier(Key(row), row, (ulong)row));
        for (var row = 1; row <= 20_000; row++)
            Assert.Equal((row, true), seen.Earlier(Key(row), 0, (ulong)row));
    }

    private static ulong Key(int row) => Fingerprint.Of($"中央町{row}");
}
