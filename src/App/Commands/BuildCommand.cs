using Annai.App.CommandLine;

namespace Annai.App.Commands;

/// <summary>`annai build`.</summary>
internal static class BuildCommand
{
    public static Command Command { get; } = new()
    {
        Name = "build",
        Summary = "render the site and publish it as a new release",
        Example = "annai build --as-of 2027-02-01",
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation) =>
        Task.FromResult(invocation.Finish(new SiteBuild(invocation).Publish()));
}
