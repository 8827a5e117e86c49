using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Annai.Browser;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Print.Artwork;
using Annai.Print.Finishing;
using Annai.Print.Kits;
using Annai.Templates;

namespace Annai.Print.Proofs;

/// <summary>
/// Draws what a city looks at before it lets something be printed: a cover, each sheet with 「校正」 across it, and beside
/// each sheet that changed what it was in the round before.
/// </summary>
public sealed class ProofPress(
    Chromium chromium, Func<string, Template?> templates, string outputFolder, JapaneseDay today)
{
    private const string Name = "print/proof.html", Now = "sheets.png", Then = "before.png";

    /// <returns>Whether the proof lies there.</returns>
    public async Task<bool> Draw(
        ArtworkOrder order, ArtworkKind kind, FinishedArtwork artwork, Findings findings, CancellationToken stop)
    {
        var code = order.Code.Code.Value;
        var rounds = new ProofRounds(outputFolder, code);
        var hash = Convert.ToHexStringLower(SHA256.HashData(artwork.File.Bytes));
        var before = rounds.Before(hash);
        var round = new ProofRound(rounds.NumberOf(hash), today.ToString(), hash, artwork.Sheets);
        if (round.Number > ProofRound.Most)
            TellMany(round, kind, code, findings);
        // The browser pictures no more than 16,384 dots below one another.
        var scale = Math.Min(kind.ProofScale, 16000.0 / (kind.Format.SheetHeight * artwork.Sheets.Length));
        var screen = new Viewport(kind.Format.SheetWidth, kind.Format.SheetHeight, scale);
        if (await chromium.PngOf(artwork.Document, screen, findings, stop) is not { } picture)
            return false;
        var view = ViewOf(order, kind, artwork, round, before);
        ImmutableArray<WebFile> files =
        [
            new WebFile(Now, picture, "image/png"),
            .. before is null ? [] : new[] { new WebFile(Then, rounds.PictureOf(before), "image/png") },
            .. PrintFonts.Files,
        ];
        if (await Pdf(view, files, findings, stop) is not { } pdf)
            return false;
        rounds.Write(round, picture, $"{kind.Name}-proof.pdf", pdf);
        return true;
    }

    private async Task<byte[]?> Pdf(
        ProofView view, ImmutableArray<WebFile> files, Findings findings, CancellationToken stop) =>
        KitTemplate.Render(Name, templates, view, escapesHtml: true, findings) is { } html
            ? await chromium.PdfOf(
                new WebDocument
                {
                    Html = html,
                    Files = files,
                    RunsScripts = false,
                    Place = new SourcePlace($"templates/{Name}"),
                },
                findings,
                stop)
            : null;

    private ProofView ViewOf(
        ArtworkOrder order, ArtworkKind kind, FinishedArtwork artwork, ProofRound round, ProofRound? before) => new()
        {
            Order = order.Code,
            Code = order.Code.Code.Value,
            File = artwork.File.Name,
            Round = round,
            Most = ProofRound.Most,
            Day = today.Date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
            Warnings = artwork.Warnings,
            Sheet = kind.Format,
            SheetWidth = kind.Format.SheetWidth / SheetFormat.PixelsPerMillimetre,
            SheetHeight = kind.Format.SheetHeight / SheetFormat.PixelsPerMillimetre,
            Sheets = [.. Enumerable.Range(0, round.Sheets.Length)],
            Changed = before is null ? [] : [.. Changed(round, before)],
            Before = before?.Number ?? 0,
            SheetsBefore = before?.Sheets.Length ?? 0,
        };

    private static IEnumerable<int> Changed(ProofRound round, ProofRound before) => Enumerable
        .Range(0, round.Sheets.Length)
        .Where(sheet => sheet >= before.Sheets.Length || before.Sheets[sheet] != round.Sheets[sheet]);

    private static void TellMany(ProofRound round, ArtworkKind kind, string code, Findings findings) => findings.Add(
        Codes.ManyProofs,
        new SourcePlace($"proofs/{code}"),
        $"this is round {round.Number} of the {kind.Name}, and {ProofRound.Most} are usual",
        "ask the city whether it wants another");
}
