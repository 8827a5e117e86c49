using Annai.App.CommandLine;
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
    };

    private static async Task<ExitCode> Run(Invocation invocation)
    {
        var build = new SiteBuild(invocation);
        if (build.ReadToDraw() is not { } read)
            return invocation.Finish();
        var site = read.Site;
        var outside = invocation.Arguments.Has(External)
            ? new OutsideLinks(site, new Routes(site.Configuration))
            : null;
        var count = Draw(build, read, outside);
        var followed = outside is null ? "" : $", {await Follow(invocation, outside)} links to other hosts followed";
        return invocation.Finish(invocation.Findings.AnyErrors ? null : $"{count} files{followed}, nothing written");
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
