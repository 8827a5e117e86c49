using System.Diagnostics;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>Every page of the sample city is as HTML wants it, by the rules in `.htmlvalidate.mjs`.</summary>
public sealed class HtmlValidateTests
{
    private static readonly string Checker = Path.Combine(Repository.Tests, "HtmlCheck");

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2027-06-30")]   // all is over
    public async Task Every_page_is_valid(string asOf)
    {
        await Install();
        using var site = await BuiltSite.OfSample(asOf);
        Assert.Equal((0, ""), await Check(site.Folder));
    }

    [Fact]
    public async Task A_page_that_is_not_valid_is_found()
    {
        await Install();
        using var site = await BuiltSite.Of();
        var page = Path.Combine(site.Folder, "index.html");
        var text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            page,
            text.Replace("<h1>", "<h1><p>", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var (exit, said) = await Check(site.Folder);
        Assert.Equal(1, exit);
        Assert.Contains("index.html", said, StringComparison.Ordinal);
    }

    private static async Task Install()
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        if (!Directory.Exists(Path.Combine(Checker, "node_modules", "html-validate")))
            Assert.Equal((0, ""), await Run(npm, "ci", "--loglevel=error", "--silent"));
    }

    private static Task<(int Exit, string Said)> Check(string folder) => Run(
        "node",
        Path.Combine(Checker, "node_modules", "html-validate", "bin", "html-validate.mjs"),
        "--config",
        Path.Combine(Repository.Root, ".htmlvalidate.mjs"),
        "--formatter",
        "text",
        Path.Combine(folder, "**", "*.html").Replace('\\', '/'));

    private static async Task<(int Exit, string Said)> Run(string program, params IEnumerable<string> words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            WorkingDirectory = Checker,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var said = process.StandardOutput.ReadToEndAsync(stop);
        var complained = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, await said + await complained);
    }
}
