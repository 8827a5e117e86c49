using System.Globalization;
using Annai.Browser;
using Annai.Diagnostics;
using Microsoft.Playwright;

namespace Annai.FinderBenchmark;

/// <summary>A page with many places on the screen of a phone that is slower than this machine.</summary>
internal sealed class SlowPhone : IAsyncDisposable
{
    public const int Times = 21;

    private const string Host = "https://annai.example";

    // To look is all until the list is emptied: filter, count, sort, and the numbers at the boxes.
    private const string Measured = """
        async ({ act, times }) => {
          const list = document.querySelector('#found');
          const field = document.querySelector('form.find input[type=search]');
          const start = document.querySelector('.near select');
          const run = new Function('turn', 'field', 'start', act);
          const taken = [];
          let looked = 0;
          list.replaceChildren = function (...children) {
            looked = performance.now();
            Element.prototype.replaceChildren.apply(this, children);
          };
          for (let turn = 0; turn < times; turn++) {
            await new Promise((go) => setTimeout(go, 250));
            const begun = performance.now();
            run(turn, field, start);
            // What waits for a promise that is kept already is done before this.
            await Promise.resolve().then(() => {}).then(() => {}).then(() => {});
            const written = performance.now();
            document.documentElement.getBoundingClientRect();
            const laid = performance.now();
            const painted = await new Promise((go) => requestAnimationFrame((at) => {
              const frame = performance.now();
              const after = new MessageChannel();
              after.port1.onmessage = () => go(performance.now() - frame);
              after.port2.postMessage(0);
            }));
            taken.push([looked - begun, written - looked, laid - written, painted]);
          }
          delete list.replaceChildren;
          return taken;
        }
        """;

    private readonly IPlaywright _driver;
    private readonly IBrowser _browser;
    private readonly IPage _page;

    private SlowPhone(IPlaywright driver, IBrowser browser, IPage page) =>
        (_driver, _browser, _page) = (driver, browser, page);

    public static async Task<SlowPhone> Open(string site, int slower)
    {
        var driver = await Playwright.CreateAsync();
        var chromium = new ChromiumFinder(Machine.This).Find(driver.Chromium.ExecutablePath, new Findings());
        var browser = await driver.Chromium.LaunchAsync(
            new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            DeviceScaleFactor = 2,
            BypassCSP = true,
        });
        await page.RouteAsync("**", route => Answer(route, site));
        await page.GotoAsync($"{Host}/n/kenshin-b/");
        await page.Locator(".near summary").ClickAsync();
        await page.Locator(".near select").First.WaitForAsync();
        await page.EvaluateAsync("document.querySelectorAll('.find details').forEach((part) => { part.open = true; })");
        await page.Locator("#found .place").First.WaitForAsync();
        // As somebody has it in front of them who sees what was found: the boxes would be above it.
        await page.Locator("#found").EvaluateAsync("list => list.scrollIntoView({ behavior: 'instant' })");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slower });
        return new SlowPhone(driver, browser, page);
    }

    public async Task<string> Measure(Act act)
    {
        var taken = await _page.EvaluateAsync<double[][]>(Measured, new { act = act.Script, times = Times });
        var numbers = Enumerable.Range(0, 4).Select(part => Summary([.. taken.Select(one => one[part]).Order()]));
        return act.Name.PadRight(32) + string.Concat(numbers.Select(number => number.PadLeft(14)));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _driver.Dispose();
    }

    private static string Summary(double[] sorted) =>
        string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]:0.0}/{sorted[^1]:0.0} ms");

    private static async Task Answer(IRoute route, string site)
    {
        var path = Path.Combine(site, new Uri(route.Request.Url).AbsolutePath.TrimStart('/'));
        if (path.EndsWith('/'))
            path += "index.html";
        if (File.Exists(path))
            await route.FulfillAsync(new() { Path = path });
        else
            await route.FulfillAsync(new() { Status = 404 });
    }
}
