using System.Security.Cryptography;
using System.Text;
using Annai.Browser;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Finishing;
using Annai.Print.Kits;
using Annai.Print.Symbols;

namespace Annai.Print.Artwork;

/// <summary>
/// Draws cards, leaflets and posters, looks at where everything stands, and makes PDFs for a press of them.
/// </summary>
public sealed class ArtworkPress(Chromium chromium, ArtworkFiles files, InkTable inks, OutputProfile? profile)
{
    private readonly ArtworkDraft _draft = new(files, inks);
    private readonly Finisher _finisher = new(inks, profile);

    /// <returns>The file with its code still to be read back, or null and a finding.</returns>
    public async Task<FinishedArtwork?> Of(
        ArtworkOrder order, ArtworkKind kind, Findings findings, CancellationToken stop)
    {
        var symbol = Symbol.Of(order.Code.Payload, kind.Symbol);
        var found = new Findings();
        var artwork = await Of(order, kind, symbol, found, stop);
        var told = found.Sorted();
        findings.Add(told);
        return found.AnyErrors || artwork is null
            ? null
            : artwork with { Warnings = told.Count(finding => finding.Severity == Severity.Warning) };
    }

    private async Task<FinishedArtwork?> Of(
        ArtworkOrder order, ArtworkKind kind, Symbol symbol, Findings findings, CancellationToken stop)
    {
        if (!IsComplete(order, kind, findings) || _draft.Of(order, kind, symbol, findings) is not { } document)
            return null;
        if (await chromium.MeasuredPdfOf(document, findings, stop) is not { } measured)
            return null;
        var sheet = new LayoutCheck(order, kind, symbol, findings).Look(measured.Layout);
        // A browser takes another font for a sign that is lacking, which would be told a second time.
        if (findings.Sorted().Any(finding => finding.Code == Codes.SignNotPrintable))
            return null;
        var finished = _finisher.Of(measured.Pdf, measured.Layout.Sheets.Length, kind.Format, kind.Place, findings);
        return finished is { } pdf && sheet is { } page
            ? new FinishedArtwork(
                new KitFile($"{kind.Name}.pdf", KitFile.Pdf, pdf) { Page = page, Dpi = kind.Dpi },
                document,
                [.. measured.Layout.Sheets.Select(html => HashOf(html, measured.Layout.Style, order))],
                Warnings: 0)
            : null;
    }

    private string HashOf(string sheet, string style, ArtworkOrder order)
    {
        var text = Encoding.UTF8.GetBytes($"{sheet}\0{style}\0{files.Text(ArtworkFiles.Style)}");
        return Convert.ToHexStringLower(SHA256.HashData([.. text, .. order.Picture.Span]));
    }

    private static bool IsComplete(ArtworkOrder order, ArtworkKind kind, Findings findings)
    {
        if (kind.Medium != Medium.Postcard || order.Post is not null)
            return true;
        findings.Add(
            Codes.NoSender,
            new SourcePlace("site.config.json"),
            "a postcard names its sender and where it goes back to, and there is no `post`",
            "add `post`, or print the kits alone: `annai print --format kit`");
        return false;
    }
}
