using Annai.Content;
using Xunit;

namespace Annai.Tests.Content;

public sealed class CheckCharacterTests
{
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // The first is the example of the Global Release Identifier, whose last sign is of the same standard.
    [Theory]
    [InlineData("A12425GABC1234002", 'M')]
    [InlineData("AE-M5TX", 'E')]
    [InlineData("AEM5TX", 'E')]
    [InlineData("", '1')]
    public void The_last_sign_is_that_of_the_standard(string text, char check) =>
        Assert.Equal(check, CheckCharacter.Of(text));

    [Fact]
    public void Any_one_sign_mistyped_is_noticed() => Assert.All(
        from at in Enumerable.Range(0, 8)
        where at != 2
        from sign in Signs
        where sign != "AE-M5TXE"[at]
        select "AE-M5TXE"[..at] + sign + "AE-M5TXE"[(at + 1)..],
        mistyped => Assert.False(CheckCharacter.Ends(new CodeId(mistyped)), mistyped));

    [Fact]
    public void Nearly_all_neighbours_swapped_are_noticed()
    {
        var swapped = (
            from one in Signs
            from other in Signs
            where one != other
            let right = $"AE{one}{other}5" + CheckCharacter.Of($"AE{one}{other}5")
            select new CodeId($"AE{other}{one}5{right[^1]}")).ToList();
        Assert.InRange(swapped.Count(CheckCharacter.Ends), 0, swapped.Count / 100);
    }
}
