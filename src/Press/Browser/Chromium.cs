using System.Collections.Immutable;
using Annai.Diagnostics;
using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>
/// One browser without a network, started at the first call and used by all: it prints, pictures and reads back what is
/// printed. What a page does to it is a finding, and the next call works again.
/// </summary>
public sealed class Chromium(ChromiumSettings? settings = null) : IAsyncDisposable
{
    private readonly ChromiumSettings _settings = settings ?? new();
    private readonly ChromiumLauncher _launcher = new(settings ?? new());
    private readonly SemaphoreSlim _gate = new(1, 1);
    private RunningBrowser? _running;

    /// <summary>
    /// Whether no browser could be had, which the first call has told: no later one will do anything either.
    /// </summary>
    public bool HasNoBrowser => _launcher.HasRefused;

    /// <summary>The page as a PDF of the size that its own `@page` asks for, or null and a finding.</summary>
    public async Task<byte[]?> PdfOf(WebDocument document, Findings findings, CancellationToken cancellation = default)
    {
        var pdf = await OnPage(document, Screens.Of(document), Pictures.Pdf, findings, cancellation);
        return pdf is null ? null : PdfNodes.Numbered(PdfDates.Blanked(pdf));
    }

    /// <summary>The same, and where everything stands on its sheets; or null and a finding.</summary>
    public async Task<MeasuredPdf?> MeasuredPdfOf(
        WebDocument document, Findings findings, CancellationToken cancellation = default)
    {
        var measured = await OnPage(document, Screens.Of(document), PageMeasure.Of, findings, cancellation);
        return measured is null ? null : measured with { Pdf = PdfNodes.Numbered(PdfDates.Blanked(measured.Pdf)) };
    }

    /// <summary>The page from top to bottom as a PNG, or null and a finding.</summary>
    public Task<byte[]?> PngOf(
        WebDocument document, Viewport viewport, Findings findings, CancellationToken cancellation = default) =>
        OnPage(document, Screens.Of(document, viewport), Pictures.Png, findings, cancellation);

    /// <summary>
    /// The picture drawn anew, upright, without metadata, no wider than asked; or null and a finding.
    /// </summary>
    /// <param name="image">Anything that a browser shows as a bitmap.</param>
    /// <param name="width">The greatest width in pixels; a smaller picture stays as small as it is.</param>
    /// <param name="quality">0 to 100.</param>
    /// <param name="findings">Takes the finding.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<WebpImage?> WebpOf(
        FileToRead image, int width, int quality, Findings findings, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(quality);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quality, 100);
        var encoder = new WebpEncoder(image, width, quality);
        var document = encoder.Document;
        var answer = await OnPage(document, Screens.Of(document), encoder.Ask, findings, cancellation);
        return answer is null ? null : encoder.Result(answer, findings);
    }

    /// <summary>Every code in a picture or on one page of a PDF, or null and a finding; it may hold none.</summary>
    public async Task<DecodedPage?> Decode(
        FileToRead file, Findings findings, int page = 1, int dpi = 300, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dpi, 1);
        var decoder = new CodeDecoder(file, page, dpi);
        var document = decoder.Document;
        var answer = await OnPage(document, Screens.Of(document), decoder.Ask, findings, cancellation);
        return answer is null ? null : decoder.Result(answer, findings);
    }

    /// <summary>
    /// The same for several files of our own, on one page that is opened once: a file that ends the page ends all.
    /// </summary>
    /// <returns>What each file holds, or null and a finding.</returns>
    public async Task<ImmutableArray<DecodedPage?>> DecodeAll(
        ImmutableArray<(FileToRead File, int Page, int Dpi)> files,
        Findings findings,
        CancellationToken cancellation = default)
    {
        ImmutableArray<CodeDecoder> decoders =
            [.. files.Select((file, at) => new CodeDecoder(file.File, file.Page, file.Dpi) { Input = $"input{at}" })];
        if (decoders.IsEmpty)
            return [];
        var document = Bundle.Page("decoder.js", [.. decoders.Select(decoder => decoder.Asked)], files[0].File.Place);
        var answers = await OnPage(document, Screens.Of(document), AskAll, findings, cancellation);
        return answers is null
            ? [.. files.Select(_ => (DecodedPage?)null)]
            : [.. decoders.Zip(answers, (decoder, answer) => decoder.Result(answer, findings))];

        async Task<List<string>> AskAll(IPage page)
        {
            var said = new List<string>();
            foreach (var decoder in decoders)
                said.Add(await decoder.Ask(page));
            return said;
        }
    }

    /// <summary>A page of a PDF of others, with its codes, its text and a picture; or null and a finding.</summary>
    public async Task<InspectedPage?> Inspect(
        FileToRead pdf, int page, int dpi, Findings findings, CancellationToken cancellation = default)
    {
        var decoder = new CodeDecoder(pdf, page, dpi);
        var document = decoder.Document;
        var answer = await OnPage(document, Screens.Of(document), decoder.AskToInspect, findings, cancellation);
        return answer is null ? null : decoder.Inspected(answer, findings);
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
            await _running.DisposeAsync();
        _gate.Dispose();
    }

    internal async Task<T?> OnPage<T>(
        WebDocument document, BrowserNewContextOptions screen, Func<IPage, Task<T>> work, Findings findings,
        CancellationToken cancellation)
        where T : class
    {
        // A browser that dies takes every page with it, so each has a second try; then the page itself is to blame.
        for (var tries = 1; ; tries++)
        {
            if (await Running(findings, cancellation) is not { } browser)
                return null;
            var run = new PageRun<T>(document, _settings, findings);
            var ending = await run.ToItsEnd(browser, screen, work, cancellation);
            if (ending == Ending.Done)
                return run.Result;
            if (ending == Ending.BrowserGone && tries == 1)
                continue;
            run.Report(ending);
            return null;
        }
    }

    private async Task<RunningBrowser?> Running(Findings findings, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            if (_running is { IsGone: true })
            {
                await _running.DisposeAsync();
                _running = null;
            }

            return _running ??= await _launcher.Start(findings);
        }
        finally
        {
            _gate.Release();
        }
    }
}
