using Annai.App.CommandLine;
using Annai.App.Fleet;
using Annai.App.Following;
using Annai.Content;
using Annai.Pages;
using Annai.Pages.Checking;

namespace Annai.App.Commands;

/// <summary>`annai check`.</summary>
internal static class CheckCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly Option External =
        new("--external", null, "also ask other hosts whether what pages link to is still there");

    public static Command Command { get; } = new()
    {
        Name = "check",
        Summary = "read and render everything, parse each page, tell what is wrong, write nothing",
        Example = "annai check --external",
        Options = [External],
        Run = Run,
        RunMany = invocation => new FleetRun(invocation, CheckCity).Run(),
    };

    private static async Task<ExitCode> Run(Invocation invocation) => invocation.Finish(
        await Check(invocation) is var (count, links) && !invocation.Findings.AnyErrors
            ? $"{count} files{(links is null ? "" : $", {links} links to other hosts followed")}, nothing written"
            : null);

    private static async Task<CityOutcome?> CheckCity(Invocation invocation) =>
        await Check(invocation) is var (count, _) ? new CityOutcome(count) : null;

    /// <returns>How many files were drawn, and how many links followed; null where the site cannot be read.</returns>
    private static async Task<(int Files, int? Links)?> Check(Invocation invocation)
    {
        var build = new SiteBuild(invocation);
        if (build.ReadToDraw() is not { } read)
            return null;
        var site = read.Site;
        var outside = invocation.Arguments.Has(External)
            ? new OutsideLinks(site, new Routes(site.Configuration))
            : null;
        var count = Draw(build, read, outside);
        return (count, outside is null ? null : await Follow(invocation, outside));
    }

    private static int Draw(SiteBuild build, ReadSite read, OutsideLinks? outside)
    {
        var (drawing, check, count) = (build.PagesOf(read), build.CheckOf(read.Site), 0);
        foreach (var page in drawing.Beside())
            check.Read(page);
        drawing.Draw(page =>
        {
            Interlocked.Increment(ref count);
            check.Read(page);
            outside?.Read(page);
        });
        check.Tell();
        return count;
    }

    private static async Task<int> Follow(Invocation invocation, OutsideLinks outside)
    {
        var links = outside.All();
        await new LinkFollower(invocation.Findings, Patience).Follow(links, invocation.Surroundings.Stop);
        return links.Length;
    }
}
