using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>A browser process with the driver that holds it.</summary>
internal sealed class RunningBrowser(IPlaywright driver, IBrowser browser, ChromiumSettings settings) : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _gone = GoneWith(browser);
    private int _disposed;

    public bool IsGone => _disposed == 1 || !browser.IsConnected;

    /// <summary>Ends when the browser does.</summary>
    public Task Gone => _gone.Task;

    public Task<IBrowserContext> Open(BrowserNewContextOptions screen) => browser.NewContextAsync(screen);

    /// <summary>Ends the page's process; where that does not help, the browser with it.</summary>
    public async Task End(Task<IBrowserContext> opening)
    {
        try
        {
            await Close(opening).WaitAsync(Grace, settings.Time);
        }
        catch (TimeoutException)
        {
            await DisposeAsync();
        }
        catch (PlaywrightException)
        {
            // It went with its browser.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        try
        {
            await browser.CloseAsync().WaitAsync(Grace, settings.Time);
        }
        catch (Exception failure) when (failure is TimeoutException or PlaywrightException)
        {
            // The driver kills what it started when it goes itself, which is next.
        }

        driver.Dispose();
        // For pages that were still waiting: the driver itself tells nothing when it goes.
        _gone.TrySetResult();
    }

    private static async Task Close(Task<IBrowserContext> opening) => await (await opening).CloseAsync();

    private static TaskCompletionSource GoneWith(IBrowser browser)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        browser.Disconnected += (_, _) => gone.TrySetResult();
        return gone;
    }
}
