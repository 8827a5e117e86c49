using Annai.Import.Cells;
using Xunit;

namespace Annai.Tests.Import.Cells;

public sealed class RememberedTests
{
    private int _made;

    [Fact]
    public void What_comes_again_is_made_once()
    {
        var remembered = Lengths();
        Assert.Equal([3, 3, 3], ((string[])["月火水", "月火木", "月火水"]).Select(remembered.Of));
        Assert.Equal(2, _made);
    }

    [Fact]
    public void A_list_of_any_length_makes_it_no_larger()
    {
        var remembered = Lengths();
        foreach (var number in Enumerable.Range(0, 100_000))
            remembered.Of($"{number}");
        Assert.InRange(remembered.Count, 1, 8192);
    }

    [Fact]
    public void A_cell_that_is_a_book_is_not_kept()
    {
        var remembered = Lengths();
        Assert.Equal(100_000, remembered.Of(new string('x', 100_000)));
        Assert.Equal(0, remembered.Count);
    }

    private Remembered<string, int> Lengths() => new(
        text =>
        {
            _made++;
            return text.Length;
        },
        text => text.Length);
}
