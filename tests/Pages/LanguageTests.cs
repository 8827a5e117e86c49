using Xunit;

namespace Annai.Tests.Pages;

public sealed class LanguageTests
{
    [Fact]
    public async Task A_translated_page_stands_below_its_Japanese_one_and_each_leads_to_the_others()
    {
        using var site = await BuiltSite.OfSample();
        string[] tags = ["ja", "ja-x-easy", "en", "zh-Hans"];
        foreach (var path in (string[])["n/kenshin-b/", "n/kenshin-b/en/", "Q/AE-M5TXE/"])
        {
            var links = site.Page(path + "index.html").QuerySelectorAll(".languages a");
            Assert.Equal(tags, links.Select(link => link.GetAttribute("hreflang")));
            Assert.All(links, link => Assert.Contains(link.GetAttribute("href")![1..] + "index.html", site.Files));
        }

        Assert.Equal("en", site.Page("n/kenshin-b/en/index.html").DocumentElement.GetAttribute("lang"));
        Assert.Empty(site.Page("n/kenshin-a/index.html").QuerySelectorAll(".languages"));
    }

    [Fact]
    public async Task Days_hours_and_labels_are_said_in_the_pages_language_and_names_in_Japanese()
    {
        using var site = await BuiltSite.OfSample();
        var place = site.Page("n/kenshin-b/en/index.html").QuerySelector("#place-chuo")!;
        Assert.Equal("ja", place.QuerySelector("h3")!.GetAttribute("lang"));
        Assert.Contains("Mon–Fri 9:00–12:00, 14:00–17:30", Plain(place.TextContent), StringComparison.Ordinal);
        Assert.Contains("Saturday", place.QuerySelector(".tags")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_translated_stands_there_in_Japanese_and_says_so()
    {
        using var site = TempSite.OfSample();
        var path = "content/notices/kenshin-b.en.md";
        site.Write(path, site.Read(path).Replace("title: ", "summary: ", StringComparison.Ordinal));
        var error = await Built(site);
        Assert.Contains(
            "AN0317 content/notices/kenshin-b.en.md warning: this translation lacks `title`",
            error,
            StringComparison.Ordinal);
        Assert.Contains(
            "<h1 lang=\"ja\">昨年度の健診を、お忘れではありませんか</h1>",
            site.Read("output/site/n/kenshin-b/en/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_another_language_are_files_and_what_they_lack_is_told()
    {
        using var site = TempSite.OfSmallCity();
        var configuration = site.Read("site.config.json");
        const string languages = "\"languages\": [\"ja\", \"pt-BR\"],\n  \"codes\"";
        site.Write("site.config.json", configuration.Replace("\"codes\"", languages, StringComparison.Ordinal));
        site.Write("content/words/pt-BR.yaml", "language: Português\ncall: Ligar\n");
        site.Write(
            "content/notices/kenshin-b.pt-BR.md",
            "---\ntitle: Olá\ncard: { name: cartão verde }\n---\nBem-vindo.\n");
        var error = await Built(site);
        Assert.Contains(
            "AN0317 content/words/pt-BR.yaml warning: `pt-BR` lacks `accessibility`",
            error,
            StringComparison.Ordinal);
        var page = site.Read("output/site/n/kenshin-b/pt-BR/index.html");
        Assert.Contains("<h1>Olá</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Ligar <small>", page, StringComparison.Ordinal);
    }

    // Without the signs that only keep a time on one line.
    private static string Plain(string text) => text.Replace("\u2060", "", StringComparison.Ordinal);

    private static async Task<string> Built(TempSite site)
    {
        var stop = TestContext.Current.CancellationToken;
        return (await ToolRun.Of(site.Folder, "build --as-of 2026-11-20", stop: stop)).Error;
    }
}
