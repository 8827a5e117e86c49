using Annai.Browser;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Browser;

public sealed class FinderTests
{
    private readonly Findings _findings = new();

    [Theory]
    [InlineData(MachineKind.Linux, "/usr/local/bin/google-chrome")]   // on the path
    [InlineData(MachineKind.Linux, "/snap/bin/chromium")]
    [InlineData(MachineKind.Mac, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [InlineData(MachineKind.Mac, "/home/hana/Applications/Chromium.app/Contents/MacOS/Chromium")]
    [InlineData(MachineKind.Windows, @"C:\tools\chrome.exe")]   // on the path
    [InlineData(MachineKind.Windows, @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")]
    public void A_browser_is_found_where_such_a_machine_has_it(MachineKind kind, string place)
    {
        Assert.Equal(place, Find(kind, has: [place]));
        Assert.Empty(_findings.Sorted());
    }

    [Fact]
    public void The_variable_goes_before_all_others() => Assert.Equal(
        "/opt/mine", Find(MachineKind.Linux, told: "/opt/mine", has: ["/usr/bin/chromium", "/opt/mine"]));

    [Fact]
    public void The_path_goes_before_the_usual_places() => Assert.Equal(
        "/usr/local/bin/chromium", Find(MachineKind.Linux, has: ["/usr/bin/chromium", "/usr/local/bin/chromium"]));

    [Fact]
    public void A_headless_shell_goes_before_a_browser_with_windows() => Assert.Equal(
        "/usr/bin/chromium-headless-shell",
        Find(MachineKind.Linux, has: ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"]));

    [Fact]
    public void The_drivers_own_browser_comes_last()
    {
        Assert.Equal("/driver/chrome", Find(MachineKind.Linux, has: ["/driver/chrome"]));
        Assert.Equal("/usr/bin/chromium", Find(MachineKind.Linux, has: ["/driver/chrome", "/usr/bin/chromium"]));
    }

    [Fact]
    public void A_variable_that_names_no_file_is_a_finding_and_nothing_else_is_taken()
    {
        Assert.Null(Find(MachineKind.Linux, told: "/opt/gone", has: ["/usr/bin/chromium"]));
        var finding = Assert.Single(_findings.Sorted());
        Assert.Equal(Codes.BrowserMissing, finding.Code);
        Assert.Contains("`ANNAI_CHROMIUM` names `/opt/gone`", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MachineKind.Linux, "`sudo apt-get install chromium`")]
    [InlineData(MachineKind.Mac, "`brew install --cask chromium`")]
    [InlineData(MachineKind.Windows, "`winget install --id Google.Chrome`")]
    public void A_machine_without_a_browser_is_told_how_to_come_by_one(MachineKind kind, string command)
    {
        Assert.Null(Find(kind));
        var finding = Assert.Single(_findings.Sorted());
        Assert.Equal("no Chromium was found on this machine", finding.Message);
        Assert.Contains(command, finding.Hint, StringComparison.Ordinal);
    }

    private string? Find(MachineKind kind, string? told = null, params string[] has) =>
        new ChromiumFinder(new Machine(kind, name => name switch
        {
            "ANNAI_CHROMIUM" => told,
            "PATH" => kind == MachineKind.Windows ? @"C:\Windows;C:\tools\" : "/usr/local/bin:/usr/bin/",
            "HOME" => "/home/hana",
            "ProgramFiles" => @"C:\Program Files",
            "ProgramFiles(x86)" => @"C:\Program Files (x86)",
            _ => null,
        }, has.Contains, IsPrivileged: false)).Find("/driver/chrome", _findings);
}
