using Annai.Diagnostics;
using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>Starts the browser that the finder found, in its sandbox wherever that can be had.</summary>
internal sealed class ChromiumLauncher(ChromiumSettings settings)
{
    private static readonly string[] Arguments =
    [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        // No name and no address leads anywhere: what a page may load is handed to it without a network.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    ];

    private bool _toldOfSandbox;

    public async Task<RunningBrowser?> Start(Findings findings)
    {
        var driver = await Playwright.CreateAsync();
        var path = new ChromiumFinder(settings.Machine).Find(driver.Chromium.ExecutablePath, findings);
        var browser = path is null ? null : await Start(driver, path, findings);
        if (browser is not null)
            return new RunningBrowser(driver, browser, settings);
        driver.Dispose();
        return null;
    }

    private async Task<IBrowser?> Start(IPlaywright driver, string path, Findings findings)
    {
        try
        {
            if (settings.Machine.AllowsSandbox && await Sandboxed(driver, path) is { } browser)
                return browser;
            TellOfSandbox(findings);
            return await driver.Chromium.LaunchAsync(Options(path, sandbox: false));
        }
        catch (PlaywrightException failure)
        {
            findings.Add(Codes.BrowserNotStarted, SourcePlace.Nowhere, $"`{path}` did not start: {Reason(failure)}",
                $"see whether `{path} --version` works, or set `{ChromiumFinder.Variable}` to another Chromium");
            return null;
        }
    }

    private static async Task<IBrowser?> Sandboxed(IPlaywright driver, string path)
    {
        try
        {
            return await driver.Chromium.LaunchAsync(Options(path, sandbox: true));
        }
        // Containers and some distributions forbid what it is made of; the browser says so before it exits.
        catch (PlaywrightException failure)
            when (failure.Message.Contains("sandbox", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
    }

    private void TellOfSandbox(Findings findings)
    {
        if (_toldOfSandbox)
            return;
        _toldOfSandbox = true;
        findings.Add(Codes.BrowserWithoutSandbox, SourcePlace.Nowhere,
            "Chromium runs without its sandbox, for this account or this machine does not allow one",
            "run Annai as an ordinary user (not root) if pages of others are printed here");
    }

    private static BrowserTypeLaunchOptions Options(string path, bool sandbox) => new()
    {
        ExecutablePath = path,
        ChromiumSandbox = sandbox,
        Args = Arguments,
    };

    // The driver knows only that the browser went; what the browser said last stands in its log.
    private static string Reason(PlaywrightException failure)
    {
        var lines = failure.Message.Split('\n', StringSplitOptions.TrimEntries);
        var last = lines.LastOrDefault(line => line.Contains("[err] ", StringComparison.Ordinal));
        return last?.Split("[err] ", 2)[1] ?? lines[0];
    }
}
