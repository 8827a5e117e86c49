using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Diagnostics;

public sealed class NearestTests
{
    private static readonly string[] Known = ["title", "summary", "baseUrl", "call_hours", "places", "card"];

    [Theory]
    [InlineData("tilte", "title")]        // two neighbours swapped
    [InlineData("titel", "title")]
    [InlineData("titl", "title")]         // one is missing
    [InlineData("titlee", "title")]       // one too many
    [InlineData("tutle", "title")]        // another one
    [InlineData("TITLE", "title")]
    [InlineData("baseURL", "baseUrl")]
    [InlineData("base_url", "baseUrl")]
    [InlineData("base-url", "baseUrl")]
    [InlineData("callHours", "call_hours")]
    [InlineData("sumary", "summary")]
    public void A_slip_leads_to_what_was_meant(string typed, string meant) =>
        Assert.Equal(meant, Nearest.To(typed, Known));

    [Theory]
    [InlineData("fee")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("表題")]
    [InlineData("elephant")]
    public void What_is_near_nothing_is_not_guessed(string typed) => Assert.Null(Nearest.To(typed, Known));

    [Fact]
    public void Of_two_that_are_as_near_the_first_by_name_is_taken() =>
        Assert.Equal("kenshin-a", Nearest.To("kenshin-x", ["kenshin-c", "kenshin-b", "kenshin-a"]));

    [Fact]
    public void The_nearer_goes_before_the_first() =>
        Assert.Equal("kenshin-b", Nearest.To("kensin-b", ["kenshin-a", "kenshin-b"]));

    [Fact]
    public void A_hint_names_the_nearest_else_what_there_is_else_that_there_is_nothing()
    {
        Assert.Equal("did you mean `title`?", Nearest.Hint("titel", Known));
        Assert.Equal("known here: `card`, `title`", Nearest.Hint("elephant", ["title", "card"]));
        Assert.Equal("there is none yet", Nearest.Hint("elephant", []));
    }

    [Fact]
    public void A_hint_does_not_list_a_thousand_names()
    {
        var names = Enumerable.Range(1000, 1000).Select(number => $"kenshin-{number}");
        Assert.Equal(20, Nearest.Hint("表題", [.. names]).Split(',').Length);
    }
}
