using System.Text;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

public sealed class ConfigurationTests
{
    private const string File = "site.config.json";

    private static readonly string Clean = Reading.TextOf(File);

    [Theory]
    [InlineData("https://annai.example", "/")]
    [InlineData("https://annai.example/", "/")]
    [InlineData("https://annai.example/aoba", "/aoba/")]
    [InlineData("https://annai.example/aoba/", "/aoba/")]
    [InlineData("https://annai.example:8443/a/b", "/a/b/")]
    public void The_base_path_ends_in_a_slash_whether_its_author_wrote_one_or_not(string baseUrl, string path)
    {
        var reading = Reading.With(File, Clean.Replace("https://annai.example/", baseUrl, StringComparison.Ordinal));
        Assert.Equal(path, reading.Site!.Configuration.BasePath);
    }

    [Theory]
    [InlineData("http://annai.example/")]
    [InlineData("//annai.example/")]
    [InlineData("/aoba/")]
    [InlineData("https://")]
    [InlineData("https://annai.example/?a=b")]
    [InlineData("https://annai.example/#a")]
    [InlineData("https://user:password@annai.example/")]
    [InlineData("ftp://annai.example/")]
    [InlineData("annai.example")]
    [InlineData("https://annai.example/あおば/")]
    [InlineData("https://annai.example/%E3%81%82/")]
    [InlineData("https://annai.example/a b/")]
    [InlineData("https://annai.example//")]
    [InlineData("https://annai.example//x//")]
    [InlineData("https://annai.example/a//b/")]
    [InlineData("https://annai.example/./a/")]
    [InlineData("https://annai.example/a/../b/")]
    [InlineData("https://annai.example/ ")]
    [InlineData(" https://annai.example/")]
    [InlineData("https://annai.example?q=1")]
    [InlineData("https://あおば.example/")]
    [InlineData("https://annai.example/s/")]
    public void What_is_no_plain_address_is_a_finding(string baseUrl)
    {
        var reading = Reading.With(File, Clean.Replace("https://annai.example/", baseUrl, StringComparison.Ordinal));
        Assert.Equal(Codes.BadValue, Assert.Single(reading.Findings).Code);
    }

    [Fact]
    public void A_schema_in_quotes_is_told_and_migrated()
    {
        using var site = Reading.SmallestSite();
        site.Write(File, Clean.Replace("\"schema\": 1", "\"schema\": \"1\"", StringComparison.Ordinal));
        Assert.Equal(Codes.WrongType, Assert.Single(Reading.Of(site).Findings).Code);
        Assert.Equal(Clean, SchemaNumber.Migrated(site.Folder, new Findings()));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        var text = Clean.Replace("{\n", "{ // a comment\n/* and another,\n over lines */\n", StringComparison.Ordinal)
            .Replace("\"AE\" }", "\"AE\", },", StringComparison.Ordinal);
        Assert.Equal("AE", Reading.With(File, text).Site!.Configuration.CodePrefix.Value);
    }

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_Windows_are_no_mistake() =>
        Assert.Empty(Reading.With(File, "\uFEFF" + Clean.ReplaceLineEndings("\r\n")).Findings);

    [Fact]
    public void A_place_is_counted_in_characters_and_not_in_bytes()
    {
        const string city = "\"city\": \"あおば市\", ";
        var text = Clean.Replace($"{city}\"section\"", $"{city}\"sektion\"", StringComparison.Ordinal);
        var reading = Reading.With(File, text);
        var unknown = reading.Findings.Single(finding => finding.Code == Codes.UnknownKey);
        Assert.Equal((5, 39, 9), (unknown.Place.Line, unknown.Place.Column, unknown.Place.Length));
    }

    [Fact]
    public void A_broken_place_is_counted_in_characters_and_not_in_bytes()
    {
        var text = Clean.Replace("\"あおば市\", \"section\"", "\"あおば市\" \"section\"", StringComparison.Ordinal);
        var reading = Reading.With(File, text);
        var broken = Assert.Single(reading.Findings);
        Assert.Equal((Codes.BrokenSyntax, 5, 38), (broken.Code, broken.Place.Line, broken.Place.Column));
    }

    [Fact]
    public void A_configuration_cut_off_anywhere_is_a_finding_and_never_a_crash()
    {
        using var site = Reading.SmallestSite();
        var bytes = Encoding.UTF8.GetBytes(Clean);
        for (var length = 0; length < Clean.TrimEnd().Length; length++)
        {
            site.Write(File, bytes[..length]);
            Assert.NotEmpty(Reading.Of(site).Findings);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("// only a comment")]
    [InlineData("{} {}")]
    [InlineData("{\"tenant\": \"\\ud800\"}")]             // half a surrogate pair
    [InlineData("{\"\\udc00\": 1}")]
    [InlineData("{\"tenant\": \"\\u0000\"}")]
    [InlineData("{\"tenant\": null}")]
    [InlineData("{\"schema\": 1e400}")]
    [InlineData("{\"operator\": {\"name\": {}}}")]
    public void What_is_no_configuration_is_findings(string text) => Assert.NotEmpty(Reading.With(File, text).Findings);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Deep_nesting_is_a_finding(string open, string close)
    {
        var (opened, closed) = (Enumerable.Repeat(open, 100_000), Enumerable.Repeat(close, 100_000));
        var text = string.Concat(opened) + "1" + string.Concat(closed);
        Assert.Equal(Codes.BrokenSyntax, Assert.Single(Reading.With(File, text).Findings).Code);
    }

    [Fact]
    public void A_key_of_a_megabyte_is_a_finding_that_can_still_be_read()
    {
        var key = new string('a', 1 << 20);
        var text = Clean.Replace("\"schema\"", $"\"{key}\": 1, \"schema\"", StringComparison.Ordinal);
        var reading = Reading.With(File, text);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(Codes.UnknownKey, finding.Code);
        Assert.True(finding.Message.Length < 300, $"{finding.Message.Length} characters");
    }
}
