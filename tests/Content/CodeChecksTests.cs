using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>What would stand on paper for years is looked at before it is printed.</summary>
public sealed class CodeChecksTests
{
    private const string Configuration = "site.config.json";

    [Theory]
    [InlineData("https://aoba-kenshin.example/")]           // the id of the tenant
    [InlineData("https://kenshin.city.midori.example/")]    // what the official page calls it
    [InlineData("https://www.xn--l8jq8i.example/")]        // あおば, in Japanese
    public void A_host_that_holds_the_citys_name_is_refused(string address)
    {
        var finding = Assert.Single(Of(address, "").Findings, found => found.Code == Codes.HostOfCity);
        Assert.Contains("agreedHost", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://annai.example/")]
    [InlineData("https://annai.example/aoba/")]             // a path is nobody's host
    [InlineData("https://annai.example:8443/")]
    public void Any_other_host_is_not(string address) => Assert.NotNull(Of(address, "").Site);

    [Fact]
    public void A_host_to_which_the_city_agreed_may_hold_its_name()
    {
        const string agreed = ", \"agreedHost\": \"aoba-kenshin.example\"";
        Assert.NotNull(Of("https://aoba-kenshin.example/", agreed).Site);
        Assert.Contains(
            Of("https://aoba-annai.example/", agreed).Findings, found => found.Code == Codes.HostOfCity);
    }

    // Three letters stand in many words.
    [Theory]
    [InlineData("https://matsuri.example/", false)]
    [InlineData("https://tsu-kenshin.example/", true)]
    [InlineData("https://kenshin.tsu.example/", true)]
    public void A_short_name_must_stand_by_itself(string address, bool isRefused)
    {
        using var site = Reading.SmallestSite();
        site.Write(Configuration, With(address, "").Replace("\"aoba\"", "\"tsu\"", StringComparison.Ordinal));
        Assert.Equal(isRefused, Reading.Of(site).Findings.Any(found => found.Code == Codes.HostOfCity));
    }

    // HTTPS://, the host, /Q/AE-M5TXE/: 38 signs are version 2, 61 version 3, 90 version 4.
    [Theory]
    [InlineData(18, null, "")]
    [InlineData(19, "AN0330", "1 sign fewer make it version 2")]
    [InlineData(41, "AN0330", "23 signs fewer make it version 2")]
    [InlineData(42, "AN0330", "1 sign fewer make it version 3")]
    [InlineData(70, "AN0330", "29 signs fewer make it version 3")]
    [InlineData(71, "AN0331", "1 sign fewer make it version 4")]
    public void The_build_says_how_many_signs_cost_a_version(int host, string? code, string hint)
    {
        var name = new string('x', (host - 8) / 2) + "." + new string('y', host - 9 - ((host - 8) / 2)) + ".example";
        var address = $"https://{name}/";
        Assert.Equal(host, name.Length);
        var finding = Of(address, "").Findings.SingleOrDefault();
        Assert.Equal(code, finding?.Code.Id);
        Assert.StartsWith(hint, finding?.Hint ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_code_is_told_with_the_sign_that_was_expected()
    {
        var reading = Reading.With("content/codes.csv", "code,notice,medium\nAE-M5TXF,kenshin-b,postcard\n");
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("`AE-M5TXF` ends in `F`, expected `E`", finding.Message);
    }

    private static Reading Of(string address, string more)
    {
        using var site = Reading.SmallestSite();
        site.Write(Configuration, With(address, more));
        return Reading.Of(site);
    }

    private static string With(string address, string more) => Reading.TextOf(Configuration)
        .Replace("https://annai.example/", address, StringComparison.Ordinal)
        .Replace("https://www.city.aoba.example/", "https://www.city.midori.example/", StringComparison.Ordinal)
        .Replace("\"AE\"", "\"AE\"" + more, StringComparison.Ordinal);
}
