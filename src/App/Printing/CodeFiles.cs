using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.Browser;
using Annai.Calendar;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages;
using Annai.Pages.Printing;
using Annai.Print.Kits;

namespace Annai.App.Printing;

/// <summary>`annai print`: the files of every code, each read back from the disk before it gets its name.</summary>
internal sealed class CodeFiles(Invocation invocation, Site site, Chromium chromium)
{
    // One is drawn while the other is read; more only make the browser slower.
    private const int AtOnce = 2;

    private readonly TemplateSet _templates = new(invocation.SiteFolder, invocation.Findings);
    private readonly CodeAddress _address = new(site.Configuration);
    private readonly PrintedTexts _texts = new(
        site,
        WordSets.Read(invocation.SiteFolder, site.Configuration.Languages, invocation.Findings),
        JapaneseDay.Today(invocation.Time));

    public static async Task<ExitCode> Write(Invocation invocation)
    {
        if (new SiteBuild(invocation).Read() is not { } site || !AreReleased(invocation, site))
            return invocation.Finish();
        var machine = Machine.This with { Variable = invocation.Surroundings.Variable };
        await using var chromium = new Chromium(new ChromiumSettings { Machine = machine });
        var kits = await new CodeFiles(invocation, site, chromium).Print();
        var files = kits.Sum(kit => kit.Files.Length);
        return invocation.Finish(
            $"{kits.Count} of {site.Codes.Length} codes printed, {files} files with codes written and read back");
    }

    // A card that leads nowhere is worse than none.
    private static bool AreReleased(Invocation invocation, Site site)
    {
        var released = new ReleasedCodes(new Releases(invocation.OutputFolder), site.Configuration);
        foreach (var code in site.Codes.Where(code => !released.Opens(code)))
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
        using var press = new KitPress(invocation.OutputFolder, new CodeProof(chromium), invocation.Findings);
        using var progress = new ProgressLine(invocation.Surroundings, "printing", site.Codes.Length);
        var kits = new CodeKit?[site.Codes.Length];
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
            var code = site.Codes[at];
            if (await Kit(OrderOf(code), stop) is { } kit && await press.Print(kit, code.Notice.Value.Value, stop))
                kits[at] = kit;
            progress.Step();
        });
        return [.. kits.OfType<CodeKit>()];
    }

    private async Task<CodeKit?> Kit(CodeOrder order, CancellationToken stop)
    {
        var symbol = CodeKit.Drawn(order.Payload);
        var kit = CodeKit.Of(order.Code.Value, order.Payload, symbol);
        if (await new KitSheet(chromium, _templates.Find).Of(order, symbol, invocation.Findings, stop) is not { } sheet)
            return null;
        kit = kit with { Files = kit.Files.Add(KitSheet.File(order, sheet)) };
        if (order.Medium != Medium.Sms)
            return kit;
        return SmsText.Of(order, _templates.Find, invocation.Findings) is { } sms
            ? kit with { Texts = [new KitFile("sms.txt", "text/plain", sms.File())] }
            : null;
    }

    private CodeOrder OrderOf(PrintedCode code)
    {
        var texts = _texts.Of(code.Notice.Value);
        return new CodeOrder
        {
            Code = code.Id.Value,
            Medium = code.Medium.Value,
            Wave = code.Wave,
            Payload = _address.Of(code.Id.Value),
            Readable = _address.Readable(code.Id.Value),
            City = site.Configuration.CommissionedBy.City.Value,
            Section = site.Configuration.CommissionedBy.Section.Value,
            Card = texts.Card,
            Title = texts.Title,
            Programme = texts.Programme,
            Tel = texts.Tel,
        };
    }
}
