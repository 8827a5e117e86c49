using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.Browser;
using Annai.Calendar;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages;
using Annai.Pages.Printing;
using Annai.Print.Artwork;
using Annai.Print.Finishing;
using Annai.Print.Kits;
using Annai.Print.Proofs;

namespace Annai.App.Printing;

/// <summary>`annai print`: the files of every code, each read back from the disk before it gets its name.</summary>
internal sealed class CodeFiles(
    Invocation invocation, Site site, PrintChoice choice, Chromium chromium, OutputProfile? profile)
{
    // One is drawn while the other is read; more only make the browser slower.
    private const int AtOnce = 2;

    private readonly TemplateSet _templates = new(invocation.SiteFolder, invocation.Findings);
    private readonly CodeOrders _orders = new(site, new PrintedTexts(
        site,
        WordSets.Read(invocation.SiteFolder, site.Configuration.Languages, invocation.Findings),
        JapaneseDay.Today(invocation.Time)));

    public static async Task<ExitCode> Write(Invocation invocation)
    {
        if (new SiteBuild(invocation).Read() is not { } site || PrintChoice.Of(invocation, site) is not { } choice
            || !AreReleased(invocation, site, choice) || !PressProfile.TryRead(invocation, out var profile))
            return invocation.Finish();
        var machine = Machine.This with { Variable = invocation.Surroundings.Variable };
        await using var chromium = new Chromium(new ChromiumSettings { Machine = machine });
        var kits = await new CodeFiles(invocation, site, choice, chromium, profile).Print();
        var files = kits.Sum(kit => kit.Files.Length);
        return invocation.Finish(
            $"{kits.Count} of {choice.Codes.Length} codes printed, {files} files with codes written and read back");
    }

    // A card that leads nowhere is worse than none.
    private static bool AreReleased(Invocation invocation, Site site, PrintChoice choice)
    {
        var released = new ReleasedCodes(new Releases(invocation.OutputFolder), site.Configuration);
        foreach (var code in choice.Codes.Where(code => !released.Opens(code)))
            invocation.Findings.Add(
                Codes.PageNotReleased,
                code.Id.Place,
                $"in the current release `{code.Id}` does not open `{code.Notice}`",
                "`annai build` releases it as it is written now");
        return !invocation.Findings.AnyErrors;
    }

    /// <returns>The kits that were proved.</returns>
    private async Task<List<CodeKit>> Print()
    {
        using var shelf = new KitPress(invocation.OutputFolder, new CodeProof(chromium), invocation.Findings);
        var press = Press();
        using var progress = new ProgressLine(invocation.Surroundings, "printing", choice.Codes.Length);
        var kits = new CodeKit?[choice.Codes.Length];
        var limits = new ParallelOptions
        {
            MaxDegreeOfParallelism = AtOnce,
            CancellationToken = invocation.Surroundings.Stop,
        };
        await Parallel.ForAsync(0, kits.Length, limits, async (at, stop) =>
        {
            // The first code has told why; the others would only say it again.
            if (chromium.HasNoBrowser)
                return;
            var code = choice.Codes[at];
            if (await Artwork(code, press, stop) is { IsDrawn: true, Artwork: var artwork }
                && await Kit(code, artwork?.File, stop) is { } kit
                && await shelf.Print(kit, code.Notice.Value.Value, stop)
                && (artwork is null || await IsProved(code, artwork, stop)))
                kits[at] = kit;
            progress.Step();
        });
        return [.. kits.OfType<CodeKit>()];
    }

    private ArtworkPress Press()
    {
        var inks = InkTable.Read(_templates.Text(InkTable.Name) ?? "", invocation.Findings);
        return new ArtworkPress(chromium, new ArtworkFiles(_templates.Find, _templates.Text), inks, profile);
    }

    private async Task<(bool IsDrawn, FinishedArtwork? Artwork)> Artwork(
        PrintedCode code, ArtworkPress press, CancellationToken stop)
    {
        if (!choice.HasArtwork || ArtworkKind.Of(code.Medium.Value) is not { } kind)
            return (true, null);
        var artwork = await press.Of(_orders.ArtworkOf(code), kind, invocation.Findings, stop);
        return (artwork is not null, artwork);
    }

    private async Task<bool> IsProved(PrintedCode code, FinishedArtwork artwork, CancellationToken stop)
    {
        if (!choice.HasProofs)
            return true;
        var press = new ProofPress(
            chromium, _templates.Find, invocation.OutputFolder, JapaneseDay.Today(invocation.Time));
        var (order, kind) = (_orders.ArtworkOf(code), ArtworkKind.Of(code.Medium.Value)!);
        return await press.Draw(order, kind, artwork, invocation.Findings, stop);
    }

    private async Task<CodeKit?> Kit(PrintedCode code, KitFile? artwork, CancellationToken stop)
    {
        var order = _orders.Of(code);
        var symbol = CodeKit.Drawn(order.Payload);
        var kit = CodeKit.Of(order.Code.Value, order.Payload, symbol);
        if (await new KitSheet(chromium, _templates.Find).Of(order, symbol, invocation.Findings, stop) is not { } sheet)
            return null;
        kit = kit with { Files = kit.Files.Add(KitSheet.File(order, sheet)) };
        if (artwork is not null)
            kit = kit with { Files = kit.Files.Add(artwork) };
        if (order.Medium != Medium.Sms)
            return kit;
        return SmsText.Of(order, _templates.Find, invocation.Findings) is { } sms
            ? kit with { Texts = [new KitFile("sms.txt", "text/plain", sms.File())] }
            : null;
    }
}
