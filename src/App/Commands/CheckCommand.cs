using Annai.App.CommandLine;

namespace Annai.App.Commands;

/// <summary>`annai check`.</summary>
internal static class CheckCommand
{
    public static Command Command { get; } = new()
    {
        Name = "check",
        Summary = "read and render everything, tell what is wrong, write nothing",
        Example = "annai check --format json",
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation)
    {
        var build = new SiteBuild(invocation);
        var pages = build.Read() is { } site ? build.Render(site) : null;
        return Task.FromResult(invocation.Finish(pages is null ? null : $"{pages.Count} files, nothing written"));
    }
}
