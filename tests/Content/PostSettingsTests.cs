using Annai.Content;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>What `post` of the configuration may say, and what each mistake in it is answered with.</summary>
public sealed class PostSettingsTests
{
    private const string File = "site.config.json";

    private const string Whole = """
        "postage": "料金別納", "office": "あおば郵便局",
        "sender": {"name": "あおば市 保険年金課", "postcode": "999-0011", "address": "あおば市中央町1-1"},
        "returnTo": {"name": "文書発送係", "postcode": "999-0012", "address": "あおば市中央町1-2"}
        """;

    [Fact]
    public void Without_it_there_is_nothing_for_the_address_side()
    {
        using var site = Reading.SmallestSite();
        Assert.Null(Reading.Of(site).Site!.Configuration.Post);
    }

    [Fact]
    public void All_of_it_is_read()
    {
        var reading = With(Whole);
        Assert.Empty(reading.Findings);
        var post = reading.Site!.Configuration.Post!;
        Assert.Equal((Postage.PaidSeparately, "あおば郵便局"), (post.Postage, post.Office.Value));
        Assert.Equal(("999-0011", "あおば市中央町1-1"), (post.Sender.Postcode.Value, post.Sender.Address.Value));
        Assert.Equal(("文書発送係", 2), (post.ReturnTo.Name.Value, post.ReturnTo.Name.Place.Line - 2));
    }

    [Theory]
    [InlineData("料金別納", "料金受取人払", "AN0308", "known here: `料金別納`, `料金後納`")]
    [InlineData("999-0011", "9990011", "AN0308", "")]
    [InlineData("\"office\": \"あおば郵便局\",", "", "AN0305", "")]
    [InlineData("\"returnTo\"", "\"return\"", "AN0304", "did you mean `returnTo`?")]
    [InlineData("\"name\": \"あおば市 保険年金課\", ", "", "AN0305", "")]
    public void A_mistake_is_a_finding(string written, string mistaken, string code, string hint)
    {
        var finding = With(Whole.Replace(written, mistaken, StringComparison.Ordinal)).Findings
            .First(finding => finding.Code.Id == code);
        Assert.Equal(hint, finding.Hint ?? "");
    }

    private static Reading With(string post) => Reading.With(
        File,
        Reading.TextOf(File).Replace("\"schema\": 1,", $$"""
            "schema": 1, "post": { {{post}} },
            """.Trim(), StringComparison.Ordinal));
}
