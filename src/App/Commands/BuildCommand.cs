using Annai.App.CommandLine;
using Annai.App.Fleet;

namespace Annai.App.Commands;

/// <summary>`annai build`.</summary>
internal static class BuildCommand
{
    private static readonly Option Rollback =
        new("--rollback", null, "build nothing, and show the release before the current one again");

    public static Command Command { get; } = new()
    {
        Name = "build",
        Summary = "render the site and publish it as a new release",
        Example = "annai build --as-of 2027-02-01",
        Options = [Rollback],
        Run = Run,
        RunMany = RunMany,
    };

    private static Task<ExitCode> Run(Invocation invocation) =>
        Task.FromResult(invocation.Finish(invocation.Arguments.Has(Rollback)
            ? Commands.Rollback.Run(invocation)
            : new SiteBuild(invocation).Publish()));

    // The last build of all cities need not be the last one of each.
    private static Task<ExitCode> RunMany(Invocation invocation) => invocation.Arguments.Has(Rollback)
        ? Task.FromResult(invocation.Misused("`--rollback` is for one city: name it with `--site cities/NAME`"))
        : new FleetRun(invocation, Build).Run();

    private static Task<CityOutcome?> Build(Invocation invocation)
    {
        var build = new SiteBuild(invocation);
        build.Publish();
        return Task.FromResult(build.Outcome);
    }
}
