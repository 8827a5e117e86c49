using System.Text;
using Annai.Print.Artwork;
using Xunit;

namespace Annai.Tests.Print.Artwork;

public sealed class FontCoverageTests
{
    [Theory]
    [InlineData("あ")]
    [InlineData("A")]
    [InlineData("健")]
    [InlineData("〜")]
    // Only in the small files, which the large one lacks.
    [InlineData("髙")]
    [InlineData("﨑")]
    [InlineData("㈱")]
    public void A_sign_that_the_font_draws_is_known(string sign) => Assert.True(Has(sign));

    [Theory]
    [InlineData("\U0001F600")]
    [InlineData("\uE000")]
    [InlineData("\u0E01")]
    [InlineData("\uFE00")]
    public void A_sign_that_it_lacks_is_not(string sign) => Assert.False(Has(sign));

    private static bool Has(string sign) => FontCoverage.Has(Rune.GetRuneAt(sign, 0));
}
