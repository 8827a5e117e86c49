using Annai.Diagnostics;
using Microsoft.Playwright;

namespace Annai.Tests;

/// <summary>
/// A browser of a phone's size with a network of its own, as a citizen holds it; nothing of it outlives the test.
/// </summary>
public sealed class Phone : IAsyncDisposable
{
    private readonly IPlaywright _driver;
    private readonly IBrowser _browser;

    private Phone(IPlaywright driver, IBrowser browser, IBrowserContext context)
    {
        (_driver, _browser) = (driver, browser);
        Context = context;
    }

    public IBrowserContext Context { get; }

    public static async Task<Phone> Switched(TestChromium chromium)
    {
        await chromium.Ready();
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await TestChromium.Find(new Findings()),
            ChromiumSandbox = false,
            Args =
            [
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
            ],
        });
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            DeviceScaleFactor = 2,
            IsMobile = true,
            HasTouch = true,
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
        });
        return new Phone(driver, browser, context);
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await _browser.DisposeAsync();
        _driver.Dispose();
    }
}
