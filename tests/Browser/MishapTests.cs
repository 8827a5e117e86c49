using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Annai.Browser;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Browser;

public sealed class MishapTests(TestChromium chromium) : BrowserTests(chromium)
{
    private static readonly Viewport Screen = new(200, 100);

    [Theory]
    [InlineData("0707-name", "<img src='https://example.com/a.png'>")]
    [InlineData("0707-address", "<img src='http://192.0.2.1/a.png'>")]
    [InlineData("0707-socket", "<script>new WebSocket('wss://example.com/live')</script>")]
    [InlineData("0707-file-gone", "<img src='gone.png'>")]
    public async Task What_a_page_asks_for_beyond_its_files_is_refused_and_told(string golden, string html)
    {
        var page = Page(html) with { Place = new("card.html") };
        Assert.NotNull(await (await Chromium()).PngOf(page, Screen, Findings, Cancellation));
        Golden.MatchFindings(golden, Found());
    }

    [Fact]
    public async Task What_no_gate_can_hold_back_finds_no_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var page = Page("");
        var refused = await (await Chromium()).OnPage(page, Screens.Of(page), inside => inside.EvaluateAsync<string>(
            "address => new Promise(done => { new WebSocket(address).onerror = () => done('refused'); })",
            $"ws://{listener.LocalEndpoint}/"), Findings, Cancellation);
        Assert.Equal("refused", refused);
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("<script>while (true);</script>")]
    [InlineData("<script>addEventListener('load', () => { while (true); })</script>")]
    public async Task A_script_without_an_end_is_a_finding_and_the_next_page_works(string html)
    {
        await Chromium();
        await using var browser = new Chromium(new ChromiumSettings { TimeLimit = TimeSpan.FromSeconds(5) });
        Assert.Null(await browser.PdfOf(Page(html) with { Place = new("a.html") }, Findings, Cancellation));
        Golden.MatchFindings("0704-endless-script", Found());
        Assert.NotNull(await browser.PdfOf(Page("<p>次"), Findings, Cancellation));
    }

    [Fact]
    public async Task A_page_that_crashes_is_a_finding_and_the_next_page_works()
    {
        var browser = await Chromium();
        var document = Page("") with { Place = new("a.html") };
        Assert.Null(await browser.OnPage(
            document, Screens.Of(document), async page =>
            {
                await page.GotoAsync("chrome://crash");
                return "";
            }, Findings, Cancellation));
        Golden.MatchFindings("0705-crash", Found());
        Assert.NotNull(await browser.PngOf(Page("<p>次"), Screen, Findings, Cancellation));
    }

    [Fact]
    public async Task A_browser_that_dies_is_started_again_for_the_same_page()
    {
        await Chromium();
        await using var browser = new Chromium();
        var deaths = 0;
        var result = await browser.OnPage(Page(""), Screens.Of(Page("")), async page =>
        {
            if (deaths++ == 0)
                await (await page.Context.Browser!.NewBrowserCDPSessionAsync()).SendAsync("Browser.crash");
            return await page.ContentAsync();
        }, Findings, Cancellation);
        Assert.NotNull(result);
        Assert.Empty(Found());
    }

    [Fact]
    public async Task A_page_that_kills_the_browser_twice_is_a_finding()
    {
        await Chromium();
        await using var browser = new Chromium();
        Assert.Null(await browser.OnPage(Page(""), Screens.Of(Page("")), async page =>
        {
            await (await page.Context.Browser!.NewBrowserCDPSessionAsync()).SendAsync("Browser.crash");
            return await page.ContentAsync();
        }, Findings, Cancellation));
        Assert.Equal(Codes.BrowserCrashed, Assert.Single(Found()).Code);
        Assert.NotNull(await browser.PngOf(Page("<p>次"), Screen, Findings, Cancellation));
    }

    [Fact]
    public async Task A_page_that_breaks_what_the_browser_needs_is_a_finding()
    {
        var page = Page(
            "<script>Object.defineProperty(document, 'fonts', { get() { throw Error('no fonts here'); } })</script>");
        Assert.Null(await (await Chromium()).PdfOf(page, Findings, Cancellation));
        // The rest of the reason is the browser's own and differs from one to the next.
        var own = new Regex("(?<=gave the page up: ).*(?=no fonts here)|(?<=no fonts here).*", RegexOptions.Singleline);
        var told = Found().Select(finding => finding with { Message = own.Replace(finding.Message, "…") });
        Golden.MatchFindings("0706-page-failed", told);
    }

    [Fact]
    public async Task A_missing_browser_is_one_finding_however_often_it_is_asked_for()
    {
        await using var browser = new Chromium(With("/nowhere/chromium"));
        Assert.Null(await browser.PdfOf(Page(""), Findings, Cancellation));
        Assert.Null(await browser.PngOf(Page(""), Screen, Findings, Cancellation));
        Golden.MatchFindings("0701-no-browser", Findings.Sorted());
        Assert.True(browser.HasNoBrowser);
    }

    [Fact]
    public async Task A_browser_that_was_missing_is_not_searched_for_again()
    {
        var searches = 0;
        await using var browser = new Chromium(new ChromiumSettings
        {
            Machine = Machine.This with
            {
                Variable = name => name == ChromiumFinder.Variable ? "/nowhere/chromium" : null,
                HasFile = _ => searches++ > 0,
            },
        });
        for (var call = 0; call < 3; call++)
        {
            var findings = new Findings();
            Assert.Null(await browser.PdfOf(Page(""), findings, Cancellation));
            Assert.Equal(Codes.BrowserMissing, Assert.Single(findings.Sorted()).Code);
        }

        Assert.Equal(1, searches);
    }

    [Fact]
    public async Task A_browser_that_hangs_at_its_start_is_a_finding_within_the_time_limit()
    {
        using var script = TempScript.Of("exec sleep 60");
        await using var browser = new Chromium(With(script.Path) with { TimeLimit = TimeSpan.FromSeconds(3) });
        var began = TimeProvider.System.GetTimestamp();
        Assert.Null(await browser.PdfOf(Page(""), Findings, Cancellation));
        Golden.MatchFindings("0702-hanging-start", Findings.Sorted(), script.Path);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 0, 30);
    }

    [Fact]
    public async Task A_browser_that_did_not_start_is_not_tried_again()
    {
        using var script = TempScript.Of("""echo >> "$0.tries"; exit 1""");
        // As root of a Linux machine, so that it is not tried with a sandbox first.
        var ordinary = With(script.Path);
        await using var browser = new Chromium(
            ordinary with { Machine = ordinary.Machine with { Kind = MachineKind.Linux, IsPrivileged = true } });
        for (var call = 0; call < 3; call++)
        {
            var findings = new Findings();
            Assert.Null(await browser.PdfOf(Page(""), findings, Cancellation));
            Assert.Equal(Codes.BrowserNotStarted, Assert.Single(findings.Sorted()).Code);
        }

        Assert.Single(File.ReadLines(script.Path + ".tries"));
    }

    [Fact]
    public async Task A_driver_that_does_not_start_in_time_is_a_finding()
    {
        await using var browser = new Chromium(new ChromiumSettings { TimeLimit = TimeSpan.FromMilliseconds(1) });
        Assert.Null(await browser.PdfOf(Page(""), Findings, Cancellation));
        Golden.MatchFindings("0702-no-driver", Findings.Sorted());
    }

    [Fact]
    public async Task A_browser_that_does_not_start_is_a_finding()
    {
        var noBrowser = Path.GetTempFileName();
        try
        {
            await using var browser = new Chromium(With(noBrowser));
            Assert.Null(await browser.PdfOf(Page(""), Findings, Cancellation));
            // Why it did not start is said by the machine, in its own words.
            var own = new Regex("(?<=did not start: ).+", RegexOptions.Singleline);
            var told = Found().Select(finding => finding with { Message = own.Replace(finding.Message, "…") });
            Golden.MatchFindings("0702-no-start", told, noBrowser);
        }
        finally
        {
            File.Delete(noBrowser);
        }
    }

    [Fact]
    public async Task A_browser_without_a_sandbox_says_so_once()
    {
        await Chromium();
        var path = await TestChromium.Find(new());
        var ordinary = With(path!);
        var root = ordinary.Machine with { Kind = MachineKind.Linux, IsPrivileged = true };
        await using var browser = new Chromium(ordinary with { Machine = root });
        Assert.NotNull(await browser.PngOf(Page(""), Screen, Findings, Cancellation));
        Golden.MatchFindings("0703-no-sandbox", Findings.Sorted());
        var later = new Findings();
        Assert.NotNull(await browser.PngOf(Page(""), Screen, later, Cancellation));
        Assert.Empty(later.Sorted());
    }

    [Fact]
    public async Task A_machine_that_forbids_the_sandbox_after_all_gets_a_browser_without()
    {
        await Chromium();
        var path = await TestChromium.Find(new());
        var ordinary = With(path!) with { Machine = With(path!).Machine with { IsPrivileged = false } };
        await using var browser = new Chromium(ordinary);
        Assert.NotNull(await browser.PngOf(Page(""), Screen, Findings, Cancellation));
        Assert.Empty(Found());
    }

    [Fact]
    public async Task Work_that_is_called_off_ends()
    {
        using var calledOff = new CancellationTokenSource();
        var page = Page("");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await (await Chromium()).OnPage(
            page, Screens.Of(page), async inside =>
            {
                await calledOff.CancelAsync();
                await inside.WaitForFunctionAsync("() => false");
                return "";
            }, Findings, calledOff.Token));
    }

    private static ChromiumSettings With(string path) => new()
    {
        Machine = Machine.This with
        {
            Variable = name => name == ChromiumFinder.Variable ? path : Machine.This.Variable(name),
        },
    };
}
