using AngleSharp.Dom;
using Xunit;

namespace Annai.Tests.Pages;

public sealed class LandingPageTests
{
    private const string Notice = "n/kenshin-b/index.html";
    private const string OfficialHost = "www.city.aoba.example";

    [Fact]
    public async Task Every_page_has_one_heading_a_language_and_a_viewport_that_may_be_zoomed()
    {
        using var site = await BuiltSite.Of();
        Assert.All(site.Pages, built =>
        {
            Assert.Equal("ja", built.Page.DocumentElement.GetAttribute("lang"));
            Assert.NotEmpty(Assert.Single(built.Page.QuerySelectorAll("h1")).TextContent);
            Assert.NotEmpty(built.Page.Title!);
            var viewport = Assert.Single(built.Page.QuerySelectorAll("meta[name=viewport]"));
            Assert.Equal("width=device-width, initial-scale=1", viewport.GetAttribute("content"));
        });
    }

    [Fact]
    public async Task All_parts_stand_in_the_order_in_which_a_reader_asks_for_them()
    {
        using var site = await BuiltSite.OfSample();
        var text = site.Text("n/challenge-a/index.html");
        string[] parts =
        [
            "class=\"whose\"", "市の委託を受けた", "https://www.city.aoba.example/", "が届いた方のページです",
            "class=\"hero\"", "<h1>", "class=\"lead\"", "class=\"due\"", "<span>費用</span>", "<span>対象</span>",
            "href=\"#places\"", "id=\"places\"", "id=\"occasions\"", "id=\"opening-heading\"", "class=\"prose\">\n<h2",
            "id=\"bring-heading\"", "行き違い", "data-annai-survey", "id=\"contact-heading\"", "class=\"tel\"", "現在です",
            "about/privacy/", "about/accessibility/",
        ];
        var at = 0;
        foreach (var part in parts)
        {
            var next = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(next >= at, $"`{part}` does not stand behind what comes before it");
            at = next;
        }
    }

    [Fact]
    public async Task Every_telephone_link_dials_digits_and_shows_the_number_as_it_is_written()
    {
        using var site = await BuiltSite.Of();
        var links = site.Pages.SelectMany(built => built.Page.QuerySelectorAll("a[href^='tel:']")).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Matches("^tel:[0-9]{10,11}$", link.GetAttribute("href")));
        Assert.Contains("073-000-0005", site.Page(Notice).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_loaded_from_another_host_and_only_the_official_page_and_the_way_are_linked()
    {
        using var site = await BuiltSite.Of();
        Assert.All(site.Pages, built => Assert.All(Addresses(built.Page), address =>
            Assert.True(
                IsOwn(address) || address is ("a", OfficialHost or "www.google.com" or "maps.gsi.go.jp"),
                $"{built.Path}: {address}")));
        Assert.All(
            site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.DoesNotMatch(@"@import|url\(", site.Text(file)));
    }

    [Fact]
    public async Task No_id_stands_twice_and_every_fragment_leads_to_one()
    {
        using var site = await BuiltSite.Of();
        Assert.All(site.Pages, built =>
        {
            var ids = built.Page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(
                built.Page.QuerySelectorAll("a[href^='#']"),
                link => Assert.Contains(link.GetAttribute("href")![1..], ids));
            Assert.All(
                built.Page.QuerySelectorAll("[aria-labelledby]"),
                named => Assert.Contains(named.GetAttribute("aria-labelledby"), ids));
        });
    }

    [Fact]
    public async Task No_file_tells_for_whom_a_notice_is()
    {
        using var site = await BuiltSite.Of();
        var output = Directory.GetParent(site.Folder)!.FullName;
        string[] segments =
        [
            "everybody",
            "first-time",
            "FirstTime",
            "first_time",
            "lapsed",
            "irregular",
            "under-treatment",
            "high-risk",
            "segment",
        ];
        // Leaflet's own code speaks of segments of lines, and is the same for all cities.
        var written = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("leaflet.", StringComparison.Ordinal));
        Assert.All(written, file =>
        {
            var published = file + File.ReadAllText(file);
            Assert.All(
                segments, segment => Assert.DoesNotContain(segment, published, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public async Task What_an_author_writes_is_text_and_never_markup()
    {
        using var site = await BuiltSite.Of(files =>
        {
            Replace(files, "content/notices/kenshin-b.md", "title: 昨年度", "title: <script>alert(1)</script>昨年度");
            Replace(
                files,
                "content/notices/kenshin-b.md",
                "昨年度は、",
                "<img src=x onerror=alert(2)>&amp;\n\n<script>alert(3)</script>\n\n昨年度は、");
            Replace(files, "content/places/clinics.csv", "港診療所", "\"港 & \"\"海\"\" <b>診療所'\"");
        });
        var page = site.Page(Notice);
        Assert.Equal("landing", Path.GetFileName(Assert.Single(page.Scripts).Source!).Split('.')[0]);
        var heading = page.QuerySelector("h1")!.TextContent;
        Assert.StartsWith("<script>alert(1)</script>昨年度", heading, StringComparison.Ordinal);
        Assert.StartsWith("<script>", page.Title, StringComparison.Ordinal);
        Assert.Equal("3港 & \"海\" <b>診療所'", page.QuerySelectorAll(".place h3")[2].TextContent);
        Assert.Empty(page.QuerySelectorAll("main img, .place h3 b"));
    }

    [Fact]
    public async Task A_quote_in_a_text_does_not_leave_its_attribute()
    {
        using var site = await BuiltSite.Of(files =>
            Replace(files, "content/programmes/kenshin.md", "summary: 年に", "summary: 年\" onload=\"alert(1)' に"));
        var description = site.Page(Notice).QuerySelector("meta[name=description]")!;
        Assert.StartsWith("年\" onload=\"alert(1)' に", description.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal(["name", "content"], description.Attributes.Select(attribute => attribute.Name));
    }

    [Theory]
    [InlineData("2027-01-30")]
    [InlineData("2027-01-31")]
    public async Task Until_its_deadline_a_page_says_the_day_and_leaves_the_counting_to_the_phone(string asOf)
    {
        using var site = await BuiltSite.Of(asOf: asOf);
        var due = site.Page(Notice).QuerySelector(".due")!;
        Assert.Equal("受けられるのは 1月31日（日） まで", due.TextContent);
        Assert.Equal("2027-01-31", due.QuerySelector("[data-annai-left]")!.GetAttribute("data-annai-left"));
    }

    [Fact]
    public async Task After_its_deadline_a_page_invites_nobody_and_still_gives_the_telephone()
    {
        using var site = await BuiltSite.Of(asOf: "2027-02-01");
        var page = site.Page(Notice);
        Assert.Equal("受付は終わりました", page.QuerySelector(".sign")!.TextContent);
        Assert.Null(page.QuerySelector(".due"));
        Assert.Null(page.QuerySelector("#places"));
        Assert.DoesNotContain("まだ間に合います", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".act a[href^='tel:']"));
    }

    [Fact]
    public async Task Of_several_deadlines_the_next_is_shown()
    {
        using var site = await BuiltSite.Of(
            files => Replace(files, "content/programmes/kenshin.md", "deadlines:\n", """
                deadlines:
                  - { id: later, on: 2027-03-31, words: 後の }
                  - { id: past, on: 2026-11-01, words: 過ぎた }

                """),
            asOf: "2027-01-31");
        Assert.StartsWith("受けられるのは", site.Page(Notice).QuerySelector(".due")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_without_deadlines_says_nothing_of_an_end()
    {
        using var site = await BuiltSite.Of(files => Replace(
            files,
            "content/programmes/kenshin.md",
            "deadlines:\n  - { id: visit, on: 2027-01-31, words: 受けられるのは }\n",
            ""));
        Assert.Null(site.Page(Notice).QuerySelector(".due"));
    }

    [Fact]
    public async Task Under_a_base_path_every_link_begins_with_it_and_code_pages_stay_at_the_root()
    {
        const string root = "https://annai.example/";
        using var site = await BuiltSite.Of(files => Replace(files, "site.config.json", root, $"{root}aoba"));
        Assert.Contains("Q/AE-M5TXE/index.html", site.Files);
        Assert.Contains(Notice, site.Files);
        foreach (var path in (string[])["Q/AE-M5TXE/index.html", Notice])
        {
            var page = site.Page(path);
            var script = page.QuerySelector("script")!.GetAttribute("src");
            Assert.StartsWith("/aoba/assets/landing.", script, StringComparison.Ordinal);
            var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
            Assert.Equal("https://annai.example/aoba/p/kenshin/", canonical);
            Assert.Equal("/aoba/", page.QuerySelector("footer a")!.GetAttribute("href"));
        }

        Assert.Equal("/aoba/p/kenshin/", site.Page("index.html").QuerySelector(".programmes a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_link_into_the_site_leads_to_a_file()
    {
        using var site = await BuiltSite.Of();
        var files = site.Files.ToHashSet();
        // A picture of that name is the collector's answer.
        const string Links = "[href^='/'], [src^='/']:not([src^='/e.gif?'])";
        var links = site.Pages.SelectMany(built => built.Page.QuerySelectorAll(Links))
            .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))![1..]);
        Assert.All(
            links, link => Assert.Contains(link.Length == 0 || link.EndsWith('/') ? link + "index.html" : link, files));
    }

    [Fact]
    public async Task Pages_of_notices_and_codes_are_kept_out_of_search_engines_and_others_are_not()
    {
        using var site = await BuiltSite.Of();
        Assert.All(site.Pages, built => Assert.Equal(
            built.Path is not "index.html"
                && (!built.Path.StartsWith("p/", StringComparison.Ordinal)
                    || built.Path.EndsWith("/list/index.html", StringComparison.Ordinal)),
            built.Page.QuerySelector("meta[name=robots]")?.GetAttribute("content") == "noindex"));
    }

    [Fact]
    public async Task Every_box_of_facts_has_its_heading()
    {
        using var site = await BuiltSite.OfSample();
        var boxes = site.Page("p/ikiiki/index.html").QuerySelectorAll(".facts li:not([hidden])");
        Assert.All(boxes, box => Assert.NotNull(box.QuerySelector("span + b, span + strong")));
        Assert.Contains(boxes, box => box.TextContent == "予約・申込 いりません");
    }

    [Fact]
    public async Task A_code_page_names_its_code_and_the_notices_own_page_none()
    {
        using var site = await BuiltSite.Of();
        Assert.Equal("AE-M5TXE", site.Page("Q/AE-M5TXE/index.html").Body!.GetAttribute("data-annai-code"));
        Assert.Equal("/n/kenshin-b/", site.Page("Q/AE-M5TXE/index.html").Body!.GetAttribute("data-annai-path"));
        Assert.Null(site.Page(Notice).Body!.GetAttribute("data-annai-code"));
        Assert.Null(site.Page(Notice).Body!.GetAttribute("data-annai-path"));
        Assert.Null(site.Page("p/kenshin/index.html").Body!.GetAttribute("data-annai-notice"));
    }

    private static IEnumerable<(string Element, string Host)> Addresses(IDocument page) =>
        from element in page.All
        from name in (string[])["href", "src", "srcset", "action", "data", "poster"]
        let address = element.GetAttribute(name)
        where address is not null && !address.StartsWith("tel:", StringComparison.Ordinal)
        select (element.LocalName, new Uri(new Uri("https://annai.example/"), address).Host);

    private static bool IsOwn((string Element, string Host) address) => address.Host == "annai.example";

    private static void Replace(TempSite site, string path, string old, string changed)
    {
        var text = site.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        site.Write(path, text.Replace(old, changed, StringComparison.Ordinal));
    }
}
