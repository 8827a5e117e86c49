using Annai.Content;
using Annai.Tests.Print.Artwork;
using Xunit;

namespace Annai.Tests.Print.Checking;

/// <summary>What Annai draws itself has to stand what it asks of others, and is a real browser's PDF besides.</summary>
public sealed class OwnArtworkTests(TestChromium chromium) : CheckingTests(chromium)
{
    [Theory]
    [InlineData(Medium.Postcard, 2)]
    [InlineData(Medium.Leaflet, 2)]
    [InlineData(Medium.Poster, 1)]
    public async Task Its_own_artwork_has_nothing_wrong_with_it(Medium medium, int pages)
    {
        using var desk = new ArtworkDesk(TempSite.OfSmallCity());
        var drawn = await desk.Draw(await Chromium(), Findings, medium);
        var artwork = await Check([.. drawn!.Bytes]);
        Assert.Empty(Found());
        Assert.Equal(pages, artwork!.Pages.Length);
        var code = Assert.Single(artwork.Pages.SelectMany(page => page.Codes));
        Assert.Equal("HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/", code.Text);
    }
}
