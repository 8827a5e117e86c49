using Annai.App;
using Annai.App.CommandLine;

namespace Annai.Tests;

/// <summary>One run of the tool inside the test's process: what it printed and how it ended.</summary>
public sealed record ToolRun(ExitCode Exit, string Out, string Error)
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(9));

    public static async Task<ToolRun> Of(
        string folder,
        string words,
        Func<string, string?>? variable = null,
        bool isTerminal = false,
        string input = "",
        TimeProvider? time = null,
        CancellationToken stop = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            In = new StringReader(input),
            Out = output,
            Error = error,
            IsTerminal = isTerminal,
            Folder = folder,
            Variable = variable ?? Environment.GetEnvironmentVariable,
            Time = time ?? new StandingTime(Now),
            Stop = stop,
        };
        var exit = await Tool.RunAsync(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), surroundings);
        return new ToolRun(exit, output.ToString(), error.ToString());
    }

    private sealed class StandingTime(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime();
    }
}
