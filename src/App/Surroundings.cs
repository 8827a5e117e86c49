namespace Annai.App;

/// <summary>All that a command has around it, so that a test can give it other surroundings.</summary>
public sealed record Surroundings
{
    public required TextReader In { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads the errors, who wants to see the line at fault.</summary>
    public required bool IsTerminal { get; init; }

    public required string Folder { get; init; }

    public required Func<string, string?> Variable { get; init; }

    public required TimeProvider Time { get; init; }

    public required CancellationToken Stop { get; init; }

    public static Surroundings OfProcess(CancellationToken stop) => new()
    {
        In = Console.In,
        Out = Console.Out,
        Error = Console.Error,
        IsTerminal = !Console.IsErrorRedirected,
        Folder = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
        Time = TimeProvider.System,
        Stop = stop,
    };
}
