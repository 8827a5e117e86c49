using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.Browser;
using Annai.Content;
using Annai.Print;

namespace Annai.App.Printing;

/// <summary>`annai print`: the files of every code, each read back from the disk before it gets its name.</summary>
internal static class CodeFiles
{
    // One is drawn while the other is read; more only make the browser slower.
    private const int AtOnce = 2;

    public static async Task<ExitCode> Write(Invocation invocation)
    {
        if (new SiteBuild(invocation).Read() is not { } site)
            return invocation.Finish();
        var machine = Machine.This with { Variable = invocation.Surroundings.Variable };
        await using var chromium = new Chromium(new ChromiumSettings { Machine = machine });
        var kits = await Print(invocation, chromium, site);
        var files = kits.Sum(kit => kit.Files.Length);
        return invocation.Finish(
            $"{kits.Count} of {site.Codes.Length} codes printed, {files} files written and read back");
    }

    /// <returns>The kits that were proved.</returns>
    private static async Task<List<CodeKit>> Print(Invocation invocation, Chromium chromium, Site site)
    {
        using var press = new KitPress(invocation.OutputFolder, new CodeProof(chromium), invocation.Findings);
        using var progress = new ProgressLine(invocation.Surroundings, "printing", site.Codes.Length);
        var address = new CodeAddress(site.Configuration);
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
            var kit = CodeKit.Of(code.Id.Value.Value, address.Of(code.Id.Value));
            if (await press.Print(kit, code.Notice.Value.Value, stop))
                kits[at] = kit;
            progress.Step();
        });
        return [.. kits.OfType<CodeKit>()];
    }
}
