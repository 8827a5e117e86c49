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

    /// <summary>A GIF of a few bytes that says to be of any size.</summary>
    protected static byte[] Gif(ushort width, ushort height) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0,
        .. (byte[])[0, 0, 0, 255, 255, 255],
        .. ",\0\0\0\0\x01\0\x01\0\0"u8, .. (byte[])[2, 2, 0x44, 1, 0], (byte)';',
    ];

    internal async Task<T> Inside<T>(WebDocument document, Func<IPage, Task<T>> look)
        where T : class
    {
        var result = await (await Chromium()).OnPage(document, Screens.Of(document), look, Findings, Cancellation);
        Assert.Empty(Found());
        return result!;
    }
}
