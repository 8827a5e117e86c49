using Annai.App.CommandLine;

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
    };

    private static Task<ExitCode> Run(Invocation invocation) =>
        Task.FromResult(invocation.Finish(invocation.Arguments.Has(Rollback)
            ? Commands.Rollback.Run(invocation)
            : new SiteBuild(invocation).Publish()));
}
