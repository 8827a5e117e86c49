using Xunit;

namespace Annai.Tests.Pages;

/// <summary>What a site says of its map in HTML, by what its configuration says.</summary>
public sealed class MapPageTests
{
    private const string Google = "\"provider\": \"google\", \"google\": {\"key\": \"k\", \"mapId\": \"m\"}";

    [Theory]
    [InlineData("", "「地図で見る」を押したときは、地図を表示するために国土地理院と通信します。")]
    [InlineData("\"open\": true", "場所の一覧があるページでは、地図を表示するために国土地理院と通信します。")]
    [InlineData(Google, "地図を表示するためにGoogle社（うまくいかないときは国土地理院）と通信します。")]
    [InlineData(Google + ", \"fallback\": \"none\"", "地図を表示するためにGoogle社と通信します。")]
    [InlineData("\"provider\": \"none\"", null)]
    [InlineData("\"tileUrl\": \"/t/{z}/{x}/{y}.png\", \"attribution\": \"庁内の地図\"", null)]
    [InlineData("\"tileUrl\": \"https://t.example/{z}/{x}/{y}\", \"attribution\": \"甲社\"", "甲社と通信します。")]
    public async Task The_page_on_privacy_says_whom_a_map_asks(string maps, string? sentence)
    {
        using var site = await City(maps);
        var text = site.Page("about/privacy/index.html").QuerySelector("main")!.TextContent;
        Assert.Contains(sentence ?? "計測の仕組みも使っていません。", text, StringComparison.Ordinal);
        Assert.Equal(sentence is not null, text.Contains("と通信します", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "img-src 'self' data: https://cyberjapandata.gsi.go.jp;", "googleapis")]
    [InlineData("\"tileUrl\": \"/t/{z}/{x}/{y}.png\", \"attribution\": \"a\"", "img-src 'self' data:;", "gsi.go.jp")]
    [InlineData(
        "\"attribution\": \"a\", \"tileUrl\": \"https://t.example:8/{z}/{x}/{y}\"", " https://t.example:8;", "gsi")]
    [InlineData(Google, "img-src 'self' data: https://cyberjapandata.gsi.go.jp https://*.googleapis.com", "'nonce")]
    [InlineData(Google + ", \"fallback\": \"none\"", "script-src 'self' https://*.googleapis.com", "gsi.go.jp")]
    public async Task Its_policy_lets_in_what_its_provider_wants_and_nothing_else(string maps, string has, string lacks)
    {
        using var site = await City(maps);
        var policy = SentHeaders.Of(site).PolicyOf("/map/");
        Assert.Contains(has, policy, StringComparison.Ordinal);
        Assert.DoesNotContain(lacks, policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_place_that_has_a_position_there_is_nothing_to_open()
    {
        using var with = await City("");
        Assert.NotNull(with.Page("p/kenshin/index.html").QuerySelector("details.map[hidden]"));
        using var without = await BuiltSite.Of();
        Assert.Null(without.Page("p/kenshin/index.html").QuerySelector(".map"));
    }

    private static Task<BuiltSite> City(string maps) => BuiltSite.Of(site =>
    {
        site.Write("content/places/clinics.csv", "id,name,address,lat,lng,position\na,一,町1,34.2,135.2,exact\n");
        site.Write("site.config.json", site.Read("site.config.json")
            .Replace("\"schema\": 1,", $"\"schema\": 1, \"maps\": {{{maps}}},", StringComparison.Ordinal));
    });
}
