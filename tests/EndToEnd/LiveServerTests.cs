using System.Text;
using Annai.App;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.EndToEnd;

/// <summary>An author breaks a site in every way while a page of it is open, and mends it again.</summary>
public sealed class LiveServerTests(TestChromium chromium)
{
    private const string Notice = "content/notices/kenshin-b.md";
    private const string Places = "content/places/clinics.csv";
    private const string Template = "templates/landing.html";
    private const string Configuration = "site.config.json";

    [Fact]
    public async Task What_is_broken_is_told_over_the_old_page_and_goes_when_it_is_mended()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        var page = await phone.Context.NewPageAsync();
        var refused = new List<string>();
        page.Console += (_, message) => refused.Add(message.Text);
        await page.GotoAsync(new Uri(served.Address, "n/kenshin-b/").AbsoluteUri);
        var author = new Author(site, page);

        await author.Breaks(Notice, text => text.Replace("title:", "titel:", StringComparison.Ordinal));
        await author.Reads("AN0304", $"{Notice}:5:1", "did you mean title?");
        await author.Mends(Notice, text => text.Replace("title: ", "title: その一 ", StringComparison.Ordinal));
        await author.Sees("その一");

        await author.Breaks(Template, text => text + "{{ if true }}");
        await author.Reads("AN0201", $"{Template}:");
        await author.Mends(Template, text => text.Replace("</h1>", " その二</h1>", StringComparison.Ordinal));
        await author.Sees("その二");

        await author.Breaks(Configuration, text => text.Replace("\"schema\":", "\"schema\"", StringComparison.Ordinal));
        await author.Reads("AN0303", Configuration + ":");
        await author.Mends(Configuration, text => text.Replace("保険年金課", "その三課", StringComparison.Ordinal));
        await author.Sees("その三課");

        await author.Breaks(Places, text => text[..text.IndexOf("073-000-0003", StringComparison.Ordinal)]);
        await author.Reads("AN03", Places + ":4:");
        await author.Mends(Places, text => text.Replace("港診療所", "その四診療所", StringComparison.Ordinal));
        await author.Sees("その四診療所");

        site.Write(Places, CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(site.Read(Places)));
        await author.Reads("AN0302", Places);
        await author.Mends(Places, text => text.Replace("その四診療所", "その五診療所", StringComparison.Ordinal));
        await author.Sees("その五診療所");

        File.Delete(Path.Combine(site.Folder, Notice));
        await author.Reads("AN0309", "content/codes.csv:2:");
        await author.Mends(Notice, text => text.Replace("その一", "その六", StringComparison.Ordinal));
        await author.Sees("その六");

        // What a template makes of it cannot be seen before the page is read as a browser would.
        await author.Breaks(Notice, text => text + "\n## 次に\n\n#### 飛んだ見出し\n");
        await author.Reads("AN0503", Notice, "make it level 3");
        await author.Mends(Notice, text => text.Replace("その六", "その七", StringComparison.Ordinal));
        await author.Sees("その七");

        Assert.Equal(ExitCode.Clean, await served.End());
        Assert.Equal(7, Count(served.Printed, "\nrebuilt for "));
        Assert.Equal(1, Count(served.Printed, "AN0302"));
        Assert.DoesNotContain(refused, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_loaded_anew_stays_where_it_was_and_Escape_closes_what_is_told()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        var page = await phone.Context.NewPageAsync();
        await page.GotoAsync(new Uri(served.Address, "n/kenshin-b/").AbsoluteUri);
        await page.EvaluateAsync("scrollTo(0, 600)");
        await page.WaitForFunctionAsync("scrollY === 600");
        var author = new Author(site, page);
        await author.Mends(Notice, text => text.Replace("title: ", "title: 新しい ", StringComparison.Ordinal));
        await author.Sees("新しい");
        await page.WaitForFunctionAsync("scrollY === 600");

        await author.Breaks(Notice, _ => "no front matter");
        await author.Reads("AN0303", Notice);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Alertdialog)).ToHaveCountAsync(0);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private sealed class Author(TempSite site, IPage page)
    {
        private readonly Dictionary<string, string> _whole = [];
        private string _seen = "お忘れではありませんか";

        public Task Breaks(string path, Func<string, string> change)
        {
            Remember(path);
            site.Write(path, change(_whole[path]));
            return Task.CompletedTask;
        }

        public async Task Mends(string path, Func<string, string> change)
        {
            Remember(path);
            site.Write(path, _whole[path] = change(_whole[path]));
            await Assertions.Expect(page.GetByRole(AriaRole.Alertdialog)).ToHaveCountAsync(0);
        }

        // The old page stays behind what is told.
        public async Task Reads(params string[] parts)
        {
            var told = page.GetByRole(AriaRole.Alertdialog);
            foreach (var part in parts)
                await Assertions.Expect(told).ToContainTextAsync(part);
            await Assertions.Expect(told).ToHaveCSSAsync("border-top-width", "6px");
            await Assertions.Expect(page.Locator("body")).ToContainTextAsync(_seen);
        }

        public async Task Sees(string text)
        {
            await Assertions.Expect(page.Locator("body")).ToContainTextAsync(text);
            _seen = text;
            foreach (var path in (string[])[Notice, Places])
                Remember(path);
        }

        private void Remember(string path)
        {
            if (!_whole.ContainsKey(path))
                _whole[path] = site.Read(path);
        }
    }
}
