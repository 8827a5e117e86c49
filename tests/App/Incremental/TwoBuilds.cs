using System.Globalization;

namespace Annai.Tests.App.Incremental;

/// <summary>Builds a site into its output, where releases stand already, and cleanly elsewhere, and compares.</summary>
internal sealed class TwoBuilds(string folder, CancellationToken stop)
{
    private const string Clean = "clean";

    private string Output => Path.Combine(folder, "output");

    /// <returns>Whether the site could be built, and in what the two differ, or null.</returns>
    public async Task<(bool IsBuilt, string? Difference)> Compare(DateOnly today, bool isProcess)
    {
        var before = OutputTree.In(Output);
        var own = await Run($"build{AsOf(today)}", isProcess);
        var after = OutputTree.In(Output);
        if (Directory.Exists(Path.Combine(folder, Clean)))
            Directory.Delete(Path.Combine(folder, Clean), recursive: true);
        var clean = await Run($"build{AsOf(today)} --output {Clean}", isProcess: false);
        var difference = Said(own, clean)
            ?? (own.IsClean
                ? await Left(after, today) ?? Told(own, after.ShownSince(before))
                : after.OnlyShown().DifferenceFrom(before.OnlyShown()));
        return (own.IsClean, difference);
    }

    public static string AsOf(DateOnly today) =>
        " --as-of " + today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task<BuildRun> Run(string words, bool isProcess) => BuildRun.Of(folder, words, isProcess, stop);

    private static string? Said(BuildRun own, BuildRun clean) =>
        own.Exit != clean.Exit ? $"the exit code is {own.Exit}, expected {clean.Exit}\n{own.Error}{clean.Error}"
        : own.Error != clean.Error ? $"the findings differ in {OutputTree.FirstLine(own.Error, clean.Error)}"
        : own.OfSite != clean.OfSite ? $"the summary differs in {OutputTree.FirstLine(own.OfSite, clean.OfSite)}"
        : null;

    private static string? Told(BuildRun run, (int Changed, int Removed) really) =>
        (run.Changed, run.Removed) == really
            ? null
            : $"{run.Changed} changed and {run.Removed} removed were told, expected {really}";

    // A clean build knows of no maintenance: the same is begun there. One of a programme that is gone cannot be.
    private async Task<string?> Left(OutputTree own, DateOnly today)
    {
        var allBegun = true;
        foreach (var options in own.Maintained())
            allBegun &= (await Run($"maintain on {options} --output {Clean}{AsOf(today)}", isProcess: false)).IsClean;
        var clean = OutputTree.In(Path.Combine(folder, Clean));
        return allBegun
            ? own.DifferenceFrom(clean)
            : own.WithoutMaintained().DifferenceFrom(clean.WithoutMaintained());
    }
}
