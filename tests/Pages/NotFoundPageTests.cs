using Xunit;

namespace Annai.Tests.Pages;

public sealed class NotFoundPageTests
{
    [Fact]
    public async Task Whom_to_call_is_said_once_though_several_programmes_name_the_same_section()
    {
        using var site = await BuiltSite.Of(site =>
            site.Write("content/programmes/second.md", site.Read("content/programmes/kenshin.md")));
        var page = site.Page("404.html");
        Assert.Single(page.QuerySelectorAll("a.tel"));
        Assert.DoesNotContain(page.QuerySelectorAll("p"), paragraph => paragraph.TextContent.Length == 0);
    }
}
