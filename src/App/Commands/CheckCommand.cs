using Annai.App.CommandLine;
using Annai.App.Following;
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
        if (build.Read() is not { } site || build.Draw(site) is not { } drawn)
            return invocation.Finish();
        build.Check(drawn.Pages.Concat(drawn.Beside), site);
        var outside = invocation.Arguments.Has(External)
            ? OutsideLinks.Of(site, new Routes(site.Configuration), drawn.Pages)
            : [];
        await new LinkFollower(invocation.Findings, Patience).Follow(outside, invocation.Surroundings.Stop);
        var followed = outside.IsEmpty ? "" : $", {outside.Length} links to other hosts followed";
        return invocation.Finish($"{drawn.Pages.Count} files{followed}, nothing written");
    }
}
