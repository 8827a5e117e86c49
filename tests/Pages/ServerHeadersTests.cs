using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>The policy that a server sends along fits the pages: else a page would stand without its style.</summary>
public sealed class ServerHeadersTests(TestChromium chromium)
{
    [Fact]
    public async Task The_policy_names_the_style_and_the_script_of_every_page_by_their_hashes()
    {
        using var site = await BuiltSite.OfSample();
        var policy = Policy(site);
        Assert.All(site.Pages, built =>
        {
            var isNarrowed = built.Page.QuerySelector("form.find") is not null;
            Assert.Equal(isNarrowed ? 2 : 1, built.Page.QuerySelectorAll("style").Length);
            Assert.All(built.Page.QuerySelectorAll("style"), style => Assert.Contains(
                $"'{Hash(Encoding.UTF8.GetBytes(style.TextContent))}'", policy, StringComparison.Ordinal));
            foreach (var script in built.Page.QuerySelectorAll("script[src]"))
            {
                var hash = Hash(File.ReadAllBytes(Path.Combine(site.Folder, script.GetAttribute("src")![1..])));
                Assert.Equal(hash, script.GetAttribute("integrity"));
                Assert.Contains($"'{hash}'", policy, StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public async Task Each_server_is_told_the_same()
    {
        using var site = await BuiltSite.OfSample();
        var beside = Path.Combine(Directory.GetParent(site.Folder)!.FullName, "collector");
        foreach (var file in (string[])["nginx.conf", "apache.conf"])
        {
            var text = await File.ReadAllTextAsync(Path.Combine(beside, file), TestContext.Current.CancellationToken);
            Assert.Contains($"\"{Policy(site)}\"", text, StringComparison.Ordinal);
            Assert.Contains("404.html", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Under_the_whole_policy_a_browser_refuses_nothing_of_a_page()
    {
        using var site = await BuiltSite.OfSample();
        await using var phone = await Phone.Switched(chromium);
        var headers = new Dictionary<string, string> { ["Content-Security-Policy"] = Policy(site) };
        await phone.Context.RouteAsync("**/*", route =>
        {
            var file = Path.Combine(site.Folder, new Uri(route.Request.Url).AbsolutePath[1..]);
            return File.Exists(file)
                ? route.FulfillAsync(new() { Path = file, Headers = headers })
                : route.FulfillAsync(new() { Status = 204 });
        });
        var page = await phone.Context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        foreach (var path in (string[])["n/kenshin-b/", "p/kenshin/", "about/privacy/", ""])
            await page.GotoAsync($"https://annai.example/{path}index.html");
        Assert.DoesNotContain(complaints, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private static string Policy(BuiltSite site) => site.Text("_headers")
        .Split('\n')
        .Single(line => line.StartsWith("  Content-Security-Policy: ", StringComparison.Ordinal))
        .Split(": ", 2)[1];

    private static string Hash(byte[] bytes) => "sha256-" + Convert.ToBase64String(SHA256.HashData(bytes));
}
