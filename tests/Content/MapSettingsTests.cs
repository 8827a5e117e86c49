using System.Text.Json;
using System.Text.RegularExpressions;
using Annai.Content;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>What `maps` of the configuration may say, and what each mistake in it is answered with.</summary>
public sealed class MapSettingsTests
{
    private const string File = "site.config.json";
    private const string Google = "\"google\": {\"key\": \"AIza-b_9\", \"mapId\": \"8e0a97af9386fef\"}";

    [Fact]
    public void Without_it_the_map_is_that_of_the_state_and_closed()
    {
        using var site = Reading.SmallestSite();
        var maps = Reading.Of(site).Site!.Configuration.Maps;
        Assert.Equal((MapProvider.Gsi, false, null, true), (maps.Provider, maps.IsOpen, maps.Tiles, maps.MayUseTiles));
    }

    [Fact]
    public void All_of_it_is_read()
    {
        var maps = Maps($$"""
            "provider": "google", "open": true, "fallback": "none", {{Google}},
            "tileUrl": "/tiles/{z}/{x}/{y}.png", "attribution": "庁内の地図"
            """);
        Assert.Equal((MapProvider.Google, true, MapProvider.None), (maps.Provider, maps.IsOpen, maps.Fallback));
        Assert.Equal(new GoogleAccess("AIza-b_9", "8e0a97af9386fef"), maps.Google);
        Assert.Equal(new OwnTiles("/tiles/{z}/{x}/{y}.png", "庁内の地図"), maps.Tiles);
        Assert.False(maps.MayUseTiles);
    }

    [Theory]
    [InlineData("\"provider\": \"gis\"", "AN0308", "did you mean `gsi`?")]
    [InlineData("\"provider\": \"google\"", "AN0305", "")]
    [InlineData("\"open\": \"true\"", "AN0307", "")]
    [InlineData("\"open\": 1", "AN0307", "")]
    [InlineData("\"google\": {\"key\": \"a\"}", "AN0305", "")]
    [InlineData("\"google\": {\"key\": \"a b\", \"mapId\": \"c\"}", "AN0308", "")]
    [InlineData("\"google\": {\"key\": \"a\", \"mapID\": \"c\"}", "AN0304", "did you mean `mapId`?")]
    [InlineData("\"fallback\": \"google\"", "AN0308", "known here: `gsi`, `none`")]
    [InlineData("\"tileUrl\": \"/{z}/{x}/{y}.png\"", "AN0305", "")]
    [InlineData("\"attribution\": \"a\"", "AN0308", "the tiles of 国土地理院 are named without it: take it away")]
    [InlineData("\"tilesUrl\": \"/{z}/{x}/{y}.png\"", "AN0304", "did you mean `tileUrl`?")]
    public void A_mistake_is_a_finding(string maps, string code, string hint)
    {
        var finding = Assert.Single(With(maps).Findings);
        Assert.Equal((code, hint), (finding.Code.Id, finding.Hint ?? ""));
    }

    [Theory]
    [InlineData("https://tiles.example/{z}/{x}/{y}.png", true)]
    [InlineData("https://tiles.example:8443/{z}/{x}/{y}.png?key=a-b", true)]
    [InlineData("/map-tiles/{z}/{y}/{x}", true)]
    [InlineData("http://tiles.example/{z}/{x}/{y}.png", false)]
    [InlineData("//tiles.example/{z}/{x}/{y}.png", false)]
    [InlineData("https://tiles.example/{z}/{x}.png", false)]
    [InlineData("https://{s}.tiles.example/{z}/{x}/{y}.png", false)]
    [InlineData("https://tiles.example/{z}/{x}/{y}{r}.png", false)]
    [InlineData("https://user@tiles.example/{z}/{x}/{y}.png", false)]
    [InlineData("https://tiles.example/{z}/{x}/{y}.png; script-src *", false)]
    [InlineData("https:///{z}/{x}/{y}.png", false)]
    [InlineData("https:////{z}/{x}/{y}.png", false)]
    [InlineData("tiles/{z}/{x}/{y}.png", false)]
    public void The_address_of_a_tile_is_taken_as_editors_are_told(string address, bool isTaken)
    {
        using var schema = JsonDocument.Parse(System.IO.File.ReadAllText(
            Path.Combine(Repository.Root, "src", "Site", "Content", "site.config.schema.json")));
        var pattern = schema.RootElement.GetProperty("properties").GetProperty("maps").GetProperty("properties")
            .GetProperty("tileUrl").GetProperty("pattern").GetString()!;
        Assert.Equal(isTaken, Regex.IsMatch(address, pattern));
        var findings = With($"\"tileUrl\": \"{address}\", \"attribution\": \"a\"").Findings;
        Assert.Equal(isTaken ? [] : [Codes.BadValue], findings.Select(finding => finding.Code));
    }

    private static MapSettings Maps(string maps)
    {
        var reading = With(maps);
        Assert.Empty(reading.Findings);
        return reading.Site!.Configuration.Maps;
    }

    private static Reading With(string maps) => Reading.With(
        File,
        Reading.TextOf(File).Replace("\"schema\": 1,", $$"""
            "schema": 1, "maps": { {{maps}} },
            """.Trim(), StringComparison.Ordinal));
}
