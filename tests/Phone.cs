using Microsoft.Playwright;

namespace Annai.Tests;

/// <summary>
/// A browser of a phone's size with a network of its own, as a citizen holds it; nothing of it outlives the test.
/// </summary>
public sealed class Phone : IAsyncDisposable
{
    /// <summary>The time on it: what a page says must not depend on the day on which the tests run.</summary>
    public static readonly DateTimeOffset Now = ToolRun.Now;

    private Phone(IBrowserContext context) => Context = context;

    public IBrowserContext Context { get; }

    public static async Task<Phone> Switched(TestChromium chromium)
    {
        var browser = await chromium.OfPhones();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            DeviceScaleFactor = 2,
            IsMobile = true,
            HasTouch = true,
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
        });
        await context.Clock.SetFixedTimeAsync(Now.UtcDateTime);
        return new Phone(context);
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
