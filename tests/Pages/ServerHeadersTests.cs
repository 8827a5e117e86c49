using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>The policy that a server sends along fits the pages: else a page would stand without its style.</summary>
public sealed class ServerHeadersTests(TestChromium chromium)
{
    [Fact]
    public async Task The_policy_names_the_style_and_the_script_of_every_page_by_their_hashes()
    {
        using var site = await BuiltSite.OfSample();
        var policy = SentHeaders.Of(site).PolicyOf("/n/kenshin-b/");
        Assert.All(site.Pages.Where(built => !IsMap(built.Path)), built =>
        {
            var isNarrowed = built.Page.QuerySelector("form.find") is not null;
            Assert.Equal(isNarrowed ? 2 : 1, built.Page.QuerySelectorAll("style").Length);
            Assert.All(built.Page.QuerySelectorAll("style"), style => Assert.Contains(
                $"'{Hash(Encoding.UTF8.GetBytes(style.TextContent))}'", policy, StringComparison.Ordinal));
            foreach (var script in built.Page.QuerySelectorAll("script[src]"))
                Assert.Contains($"'{HashOf(site, script, "src")}'", policy, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Every_address_is_sent_one_policy_and_the_map_its_own()
    {
        using var site = await BuiltSite.OfSample();
        var sent = SentHeaders.Of(site);
        var policies = site.Pages.Select(built => (IsMap(built.Path), Policy: sent.PolicyOf("/" + built.Path)))
            .Distinct().ToDictionary();
        Assert.EndsWith("; frame-ancestors 'none'", policies[false], StringComparison.Ordinal);
        Assert.EndsWith("; frame-ancestors 'self'", policies[true], StringComparison.Ordinal);
        Assert.Contains("frame-src 'self';", policies[false], StringComparison.Ordinal);
        Assert.DoesNotContain("gsi.go.jp", policies[false], StringComparison.Ordinal);
        Assert.Contains(
            "img-src 'self' data: https://cyberjapandata.gsi.go.jp;", policies[true], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_says_its_policy_itself_and_holds_its_files_to_their_hashes()
    {
        using var site = await BuiltSite.OfSample();
        foreach (var path in (string[])["map/index.html", "map/en/index.html"])
        {
            var map = site.Page(path);
            var own = map.QuerySelector("meta[http-equiv]")!.GetAttribute("content");
            // The page adds to what a server says the hashes of its scripts; the server adds what checkers misread.
            var end = own!.IndexOf(';', StringComparison.Ordinal);
            var (scripts, rest) = (own[..end], own[end..]);
            Assert.Matches("^script-src 'self'( 'sha256-[^']+'){2}$", scripts);
            Assert.Equal(
                $"default-src 'none'; script-src 'self'; style-src 'self'{rest}; frame-ancestors 'self'",
                SentHeaders.Of(site).PolicyOf("/" + path));
            Assert.Empty(map.QuerySelectorAll("style, script:not([src])"));
            Assert.All(map.QuerySelectorAll("script"), script => HashOf(site, script, "src"));
            Assert.All(map.QuerySelectorAll("link"), style => HashOf(site, style, "href"));
        }

        Assert.DoesNotContain("/map/", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_server_is_told_the_same()
    {
        using var site = await BuiltSite.OfSample();
        var sent = SentHeaders.Of(site);
        var beside = Path.Combine(Directory.GetParent(site.Folder)!.FullName, "collector");
        foreach (var file in (string[])["nginx.conf", "apache.conf"])
        {
            var text = await File.ReadAllTextAsync(Path.Combine(beside, file), TestContext.Current.CancellationToken);
            Assert.Contains($"\"{sent.PolicyOf("/n/kenshin-b/")}\"", text, StringComparison.Ordinal);
            var ofMap = text[text.IndexOf("/map/", StringComparison.Ordinal)..];
            Assert.Contains($"\"{sent.PolicyOf("/map/")}\"", ofMap, StringComparison.Ordinal);
            Assert.Contains("404.html", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Under_the_whole_policy_a_browser_refuses_nothing_of_a_page()
    {
        using var site = await BuiltSite.OfSample();
        await using var phone = await Phone.Switched(chromium);
        var sent = SentHeaders.Of(site);
        await phone.Context.RouteAsync("**/*", route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath;
            var file = Path.Combine(site.Folder, path[1..]);
            return File.Exists(file)
                ? route.FulfillAsync(new() { Path = file, Headers = sent.To(path) })
                : route.FulfillAsync(new() { Status = 204 });
        });
        var page = await phone.Context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        foreach (var path in (string[])["n/kenshin-b/", "p/kenshin/", "about/privacy/", "map/", ""])
            await page.GotoAsync($"https://annai.example/{path}index.html");
        Assert.DoesNotContain(complaints, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private static bool IsMap(string path) => path.StartsWith("map/", StringComparison.Ordinal);

    private static string HashOf(BuiltSite site, IElement part, string address)
    {
        var hash = Hash(File.ReadAllBytes(Path.Combine(site.Folder, part.GetAttribute(address)![1..])));
        Assert.Equal(hash, part.GetAttribute("integrity"));
        return hash;
    }

    private static string Hash(byte[] bytes) => "sha256-" + Convert.ToBase64String(SHA256.HashData(bytes));
}
