using AngleSharp.Dom;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>What finds a place without any script: boxes, pages by area, a list to print, the way there.</summary>
public sealed class FinderTests(TestChromium chromium)
{
    private const string Labels = """
        - id: day
          words: { ja: 曜日 }
          match: any
          labels:
            - { id: saturday, words: { ja: 土曜日に受けられる }, short: { ja: 土曜日 } }
            - { id: sunday, words: { ja: 日曜日に受けられる }, short: { ja: 日曜日 } }
            - { id: night, words: { ja: 夜に受けられる }, short: { ja: 夜 } }
        - id: place
          words: { ja: 場所の様子 }
          match: all
          labels:
            - { id: parking, words: { ja: 駐車場がある }, short: { ja: 駐車場 } }
            - { id: lift, words: { ja: エレベーターがある }, short: { ja: エレベーター } }
        """;

    private const string Areas = """
        - { id: chuo, name: 中央, kana: ちゅうおう, words: { en: Centre } }
        - { id: minato, name: 港, kana: みなと }
        - { id: yama, name: 山, kana: やま }
        """;

    private const string Places =
        "id,name,address,area,lat,lng,position,labels,status,checked_on\n" +
        "a,一,町1,chuo,34.2048821,135.198331,exact,saturday parking,,2026-07-01\n" +
        "b,二,町2,chuo,34.2,135.2,town,sunday,,2026-08-01\n" +
        "c,三,町3,minato,,,,sunday parking lift,,2026-07-01\n" +
        "d,四,町4,,,,,saturday,,2026-07-01\n" +
        "e,五,町5,yama,,,,night,休止,\n";

    [Fact]
    public async Task Each_box_says_how_many_places_it_leaves_and_none_that_leaves_nothing_is_there()
    {
        using var site = await City();
        var form = site.Page("p/kenshin/index.html").QuerySelector("form.find")!;

        Assert.Equal(
            ["土曜日に受けられる 2", "日曜日に受けられる 2", "駐車場がある 2", "エレベーターがある 1", "中央 2", "港 1"],
            form.QuerySelectorAll("label").Select(label => label.TextContent.Trim()));
        Assert.Equal(["曜日", "場所の様子", "地区"], form.QuerySelectorAll("summary").Select(one => one.TextContent));
        Assert.All(form.QuerySelectorAll("[role=group]"), group =>
            Assert.NotNull(form.QuerySelector($"#{group.GetAttribute("aria-labelledby")}")));
    }

    [Fact]
    public async Task Without_labels_and_areas_there_is_nothing_to_choose()
    {
        using var site = await BuiltSite.Of();

        // What stands there waits for the script, which finds by words and distance.
        Assert.Null(site.Page("p/kenshin/index.html").QuerySelector("form.find label"));
        Assert.DoesNotContain(site.Files, file => file.Contains("/area/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_way_leads_to_the_point_that_is_known_and_otherwise_to_the_address()
    {
        using var site = await City();
        var ways = site.Page("p/kenshin/index.html").QuerySelectorAll(".place .go a:last-child");

        Assert.All(ways, way => Assert.Contains("Google", way.TextContent, StringComparison.Ordinal));
        Assert.Equal(
            [
                "34.20488,135.19833", "あおば市町2 二", "あおば市町3 三", "あおば市町4 四",
            ],
            ways.Select(way => Uri.UnescapeDataString(way.GetAttribute("href")!.Split("destination=")[1])));
    }

    [Fact]
    public async Task A_place_says_when_it_was_checked_where_the_list_does_not()
    {
        using var site = await City();
        var page = site.Page("p/kenshin/index.html");

        Assert.Equal(["", "2026年8月1日（土）に確認しました", "", ""], page.QuerySelectorAll(".place").Select(Checked));
        Assert.Contains("2026年7月1日（水）現在", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);

        static string Checked(IElement place) => place.QuerySelector("p.hint:last-child")?.TextContent ?? "";
    }

    [Fact]
    public async Task Each_area_has_a_page_of_its_places_numbered_as_in_the_whole_list()
    {
        using var site = await City();
        var page = site.Page("p/kenshin/area/minato/index.html");

        Assert.Equal("港の場所（特定健診）", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["3三"], page.QuerySelectorAll(".place h3").Select(heading => heading.TextContent));
        Assert.Equal(
            ["/p/kenshin/area/chuo/", "/p/kenshin/area/minato/"],
            page.QuerySelectorAll(".ways a").Select(way => way.GetAttribute("href")));
        Assert.Equal("港 1", page.QuerySelector(".ways [aria-current=page]")!.TextContent);
        Assert.Equal("https://annai.example/p/kenshin/area/minato/", Canonical(page));
        Assert.Contains("/p/kenshin/area/minato/</loc>", site.Text("sitemap.xml"), StringComparison.Ordinal);
        // Nobody takes people there at present.
        Assert.DoesNotContain(site.Files, file => file.Contains("/area/yama/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_to_print_has_every_place_and_is_kept_out_of_searches()
    {
        using var site = await City();
        var page = site.Page("p/kenshin/list/index.html");

        Assert.Equal(["1一", "2二", "3三", "4四"], page.QuerySelectorAll(".large h2").Select(one => one.TextContent));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://annai.example/p/kenshin/", Canonical(page));
        var link = site.Page("n/kenshin-b/index.html").QuerySelector("#places > .hint a")!;
        Assert.Equal("/p/kenshin/list/", link.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_over_says_so_on_these_pages_too()
    {
        using var site = await City("2027-12-01");

        Assert.Equal("受付は終わりました", site.Page("p/kenshin/area/chuo/index.html").QuerySelector(".sign")!.TextContent);
        Assert.Equal("受付は終わりました", site.Page("p/kenshin/list/index.html").QuerySelector(".sign")!.TextContent);
    }

    [Fact]
    public async Task Boxes_narrow_the_list_down_without_a_script()
    {
        using var site = await City();
        await using var phone = await Phone.Switched(chromium);
        await using var browser = await phone.Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        await site.AnswerAll(browser);
        var page = await browser.NewPageAsync();
        await page.GotoAsync("https://annai.example/n/kenshin-b/");

        Assert.Equal(["一", "四"], await Shown(page));
        await Tick(page, "l-sunday");
        Assert.Equal(["一", "二", "三", "四"], await Shown(page));
        await Tick(page, "l-parking");
        Assert.Equal(["一", "三"], await Shown(page));
        await Tick(page, "l-lift");
        Assert.Equal(["三"], await Shown(page));
        await Tick(page, "a-chuo");
        Assert.Empty(await Shown(page));
        Assert.True(await page.Locator(".found").IsVisibleAsync());
        await Tick(page, "a-minato");
        Assert.Equal(["三"], await Shown(page));
    }

    private static async Task Tick(IPage page, string id)
    {
        var box = page.Locator($"#{id}");
        if (!await box.IsVisibleAsync())
            await page.Locator("details").Filter(new() { Has = box }).Locator("summary").ClickAsync();
        await box.CheckAsync();
    }

    private static async Task<string[]> Shown(IPage page)
    {
        var names = await page.Locator(".place:visible h3").AllTextContentsAsync();
        return [.. names.Select(name => name[1..])];
    }

    private static string? Canonical(IDocument page) => page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");

    private static Task<BuiltSite> City(string asOf = "2026-11-20") => BuiltSite.Of(
        site =>
        {
            site.Write("content/labels.yaml", Labels);
            site.Write("content/areas.yaml", Areas);
            site.Write("content/places/clinics.csv", Places);
            const string file = "content/notices/kenshin-b.md";
            const string preset = "---\npreset: { labels: [saturday] }\n";
            site.Write(file, preset + site.Read(file)["---\n".Length..]);
        },
        asOf);
}
