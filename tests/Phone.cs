using Microsoft.Playwright;

namespace Annai.Tests;

/// <summary>
/// A browser of a phone's size with a network of its own, as a citizen holds it; nothing of it outlives the test.
/// </summary>
public sealed class Phone : IAsyncDisposable
{
    /// <summary>The time on it: what a page says must not depend on the day on which the tests run.</summary>
    public static readonly DateTimeOffset Now = ToolRun.Now;

    public const string Agent =
        "Mozilla/5.0 (Linux; Android 13; SC-53C) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile "
        + "Safari/537.36 Line/13.20.0";

    private Phone(IBrowserContext context) => Context = context;

    public IBrowserContext Context { get; }

    public static async Task<Phone> Switched(TestChromium chromium)
    {
        var browser = await chromium.OfPhones();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            DeviceScaleFactor = 2,
            // A browser without a window says so, and is counted apart for it.
            UserAgent = Agent,
            IsMobile = true,
            HasTouch = true,
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
        });
        // What a program steers says so, and is counted apart for it.
        await context.AddInitScriptAsync(
            "Object.defineProperty(navigator, 'webdriver', { get: () => false, configurable: true })");
        await context.Clock.SetFixedTimeAsync(Now.UtcDateTime);
        return new Phone(context);
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
