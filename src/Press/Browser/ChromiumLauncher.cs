using System.ComponentModel;
using System.Globalization;
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

    // Whoever prints 42 codes would start the driver, and wait, 42 times.
    private readonly Findings _refusal = new();
    private bool _toldOfSandbox;

    /// <summary>Whether no browser could be had; none is tried for again.</summary>
    public bool HasRefused => _refusal.AnyErrors;

    public async Task<RunningBrowser?> Start(Findings findings)
    {
        if (!HasRefused && await Tried(findings) is { } running)
            return running;
        findings.Add(_refusal.Sorted());
        return null;
    }

    private async Task<RunningBrowser?> Tried(Findings findings)
    {
        var began = settings.Time.GetTimestamp();
        IPlaywright? driver = null;
        string? path = null;
        try
        {
            driver = await Driver();
            path = new ChromiumFinder(settings.Machine).Find(driver.Chromium.ExecutablePath, _refusal);
            if (path is not null)
                return new RunningBrowser(driver, await Browser(driver, path, began, findings), settings);
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException or Win32Exception)
        {
            Refuse(path, failure);
        }

        driver?.Dispose();
        return null;
    }

    private async Task<IPlaywright> Driver()
    {
        var starting = Playwright.CreateAsync();
        try
        {
            return await starting.WaitAsync(settings.TimeLimit, settings.Time);
        }
        catch (TimeoutException)
        {
            _ = starting.ContinueWith(
                static late => late.Result.Dispose(), CancellationToken.None,
                TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    private async Task<IBrowser> Browser(IPlaywright driver, string path, long began, Findings findings)
    {
        if (settings.Machine.AllowsSandbox && await Sandboxed(driver, path, began) is { } sandboxed)
            return sandboxed;
        var browser = await driver.Chromium.LaunchAsync(Options(path, began, sandbox: false));
        TellOfSandbox(findings);
        return browser;
    }

    private async Task<IBrowser?> Sandboxed(IPlaywright driver, string path, long began)
    {
        try
        {
            return await driver.Chromium.LaunchAsync(Options(path, began, sandbox: true));
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

    private void Refuse(string? path, Exception failure)
    {
        var name = path is null ? "the browser's driver" : $"`{path}`";
        var reason = failure is TimeoutException
            ? $"nothing came of it within {Seconds(settings.TimeLimit)}"
            : Reason(failure);
        var hint = path is null
            ? "try again when this machine is less busy; if it happens again, install Annai anew"
            : $"see whether `{path} --version` works, or set `{ChromiumFinder.Variable}` to another Chromium";
        _refusal.Add(Codes.BrowserNotStarted, SourcePlace.Nowhere, $"{name} did not start: {reason}", hint);
    }

    private static string Seconds(TimeSpan limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{limit.TotalSeconds:0.###} s");

    private BrowserTypeLaunchOptions Options(string path, long began, bool sandbox) => new()
    {
        // What is left of the one limit; the driver ends a browser that takes longer, but takes 0 for no limit.
        Timeout = (float)Math.Max(1, (settings.TimeLimit - settings.Time.GetElapsedTime(began)).TotalMilliseconds),
        ExecutablePath = path,
        ChromiumSandbox = sandbox,
        Args = Arguments,
    };

    // The driver knows only that the browser went; what the browser said last stands in its log.
    private static string Reason(Exception failure)
    {
        var lines = failure.Message.Split('\n', StringSplitOptions.TrimEntries);
        var last = lines.LastOrDefault(line => line.Contains("[err] ", StringComparison.Ordinal));
        return last?.Split("[err] ", 2)[1] ?? lines[0];
    }
}
