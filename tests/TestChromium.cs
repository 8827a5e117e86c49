using System.Diagnostics;
using Annai.Browser;
using Annai.Diagnostics;
using Annai.Tests;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(TestChromium))]

namespace Annai.Tests;

/// <summary>
/// The one browser of all tests: found as the product finds it or, where there is none, installed. A machine on which
/// neither works fails the tests that need a browser; it never skips them.
/// </summary>
public sealed class TestChromium : IAsyncDisposable
{
    private readonly Lazy<Task<Chromium>> _chromium = new(Start);

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _phones;

    public TestChromium() => _phones = new(Launch);

    public Task<Chromium> Ready() => _chromium.Value;

    /// <summary>The browser in which phones are contexts of their own, so that each test need not start one.</summary>
    public async Task<IBrowser> OfPhones() => (await _phones.Value).Browser;

    public async ValueTask DisposeAsync()
    {
        if (_phones is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var (driver, browser) = await _phones.Value;
            await browser.DisposeAsync();
            driver.Dispose();
        }

        if (_chromium is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await _chromium.Value).DisposeAsync();
    }

    /// <summary>Where the browser lies, for a test that wants one of its own.</summary>
    public static async Task<string?> Find(Findings findings)
    {
        using var driver = await Playwright.CreateAsync();
        return new ChromiumFinder(Machine.This).Find(driver.Chromium.ExecutablePath, findings);
    }

    private async Task<(IPlaywright Driver, IBrowser Browser)> Launch()
    {
        await Ready();
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await Find(new Findings()),
            ChromiumSandbox = false,
            Args =
            [
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
            ],
        });
        return (driver, browser);
    }

    private static async Task<Chromium> Start()
    {
        var findings = new Findings();
        if (await Find(findings) is null && !await Install())
            throw new InvalidOperationException("no Chromium is here and none could be installed: "
                + string.Concat(findings.Sorted().Select(finding => FindingText.Of(finding))));
        return new Chromium(new ChromiumSettings { TimeLimit = TimeSpan.FromMinutes(2) });
    }

    private static async Task<bool> Install()
    {
        // A variable that names a missing browser is a mistake to be mended, not to be worked around.
        if (!string.IsNullOrEmpty(Machine.This.Variable(ChromiumFinder.Variable)))
            return false;
        Say("no Chromium found; installing one with the driver's installer");
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 && await Find(new()) is not null)
            return true;
        Say("the driver's installer failed; trying `apt-get install`");
        var root = Environment.IsPrivilegedProcess;
        // The shell takes half the time; older systems have the whole browser alone.
        return OperatingSystem.IsLinux()
            && await Run(root, "apt-get", "update")
            && (await InstallPackage(root, "chromium-headless-shell") || await InstallPackage(root, "chromium"))
            && await Find(new()) is not null;
    }

    private static Task<bool> InstallPackage(bool asRoot, string name) =>
        Run(asRoot, "apt-get", "install", "-y", "--no-install-recommends", name);

    private static async Task<bool> Run(bool asRoot, string command, params string[] arguments)
    {
        try
        {
            using var process = asRoot
                ? Process.Start(command, arguments)
                : Process.Start("sudo", ["-n", command, .. arguments]);
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        // No such command on this machine.
        catch (System.ComponentModel.Win32Exception failure)
        {
            Say(failure.Message);
            return false;
        }
    }

    private static void Say(string line) => TestContext.Current.SendDiagnosticMessage(line);
}
