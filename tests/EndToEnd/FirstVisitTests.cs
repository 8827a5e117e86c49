using Annai.App;
using Annai.Browser;
using Annai.Diagnostics;
using Annai.Events.Storing;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.EndToEnd;

/// <summary>
/// One visit through the whole house: a card's code is printed and read, a phone opens what it says, and staff see the
/// visit by notice type.
/// </summary>
public sealed class FirstVisitTests(TestChromium chromium)
{
    private const string Code = "AE-M5TXE";

    [Fact]
    public async Task A_printed_code_leads_a_phone_to_its_page_and_the_visit_into_the_report()
    {
        using var site = TempSite.OfSmallCity();
        await chromium.Ready();
        await Clean(site, "build");
        await Clean(site, "print");
        var address = await AddressOn($"{site.Folder}/output/print/kenshin-b/{Code}/{Code}.png");
        Assert.Equal($"HTTPS://ANNAI.EXAMPLE/Q/{Code}/", address.OriginalString);

        await using (var served = await ServedSite.Of(site))
        {
            var answer = await Visit(new Uri(served.Address, address.AbsolutePath));
            Assert.Equal(204, answer.Status);
            // The answer came, so the visit is on disk: the server has not been stopped yet.
            var visit = Assert.Single(EventLog.Read(Path.Combine(site.Folder, "var", "events"), new Findings()));
            Assert.Equal("kenshin-b", visit.Page.Id.ToString());
            Assert.Equal(Code, visit.Code?.ToString());
            Assert.Equal(ExitCode.Clean, await served.End());
        }

        var report = await Clean(site, "report");
        Assert.Matches(@"緑色のはがき +1 +1 +0 +1\n", report.Out);
        Assert.Matches(@"橙色のはがき +0 +0 +0 +0\n", report.Out);
    }

    private static async Task<ToolRun> Clean(TempSite site, string words)
    {
        var run = await ToolRun.Of(site.Folder, words);
        Assert.True(run.Exit == ExitCode.Clean, run.Error);
        return run;
    }

    private async Task<Uri> AddressOn(string picture)
    {
        var findings = new Findings();
        var file = new FileToRead(await File.ReadAllBytesAsync(picture), new SourcePlace(picture));
        var page = await (await chromium.Ready()).Decode(file, findings);
        return new Uri(Assert.Single(page!.Codes).Text);
    }

    private async Task<IResponse> Visit(Uri address)
    {
        await using var phone = await Phone.Switched(chromium);
        var page = await phone.Context.NewPageAsync();
        var answer = await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync(address.AbsoluteUri),
            response => new Uri(response.Url).AbsolutePath == "/e");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("昨年度の健診");
        await Assertions.Expect(page.GetByText("緑色のはがきが届いた方")).ToBeVisibleAsync();
        return answer;
    }
}
