using Annai.Browser;
using Annai.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.Browser;

/// <summary>What tests of a real browser share: the browser, the findings, and a look at a page from inside.</summary>
public abstract class BrowserTests(TestChromium chromium)
{
    protected Findings Findings { get; } = new();

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected Task<Chromium> Chromium() => chromium.Ready();

    /// <summary>What was found, without the note that this machine has no sandbox.</summary>
    protected IEnumerable<Finding> Found() => Findings.Sorted().Where(finding => finding.Severity != Severity.Note);

    protected static WebDocument Page(string html) => new() { Html = "<!doctype html><meta charset=utf-8>" + html };

    protected static FileToRead FileOf(byte[]? bytes, string name = "file") => new(bytes, new SourcePlace(name));

    internal async Task<T> Inside<T>(WebDocument document, Func<IPage, Task<T>> look)
        where T : class
    {
        var result = await (await Chromium()).OnPage(document, Screens.Of(document), look, Findings, Cancellation);
        Assert.Empty(Found());
        return result!;
    }
}
