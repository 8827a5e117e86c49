using System.Collections.Immutable;

namespace Annai.App.CommandLine;

/// <summary>A command as it is documented, and what it does.</summary>
public sealed record Command
{
    public required string Name { get; init; }

    /// <summary>One line for the list of commands.</summary>
    public required string Summary { get; init; }

    public required string Example { get; init; }

    /// <summary>
    /// What stands right behind the name, such as TEMPLATE; null for a command that takes only options.
    /// </summary>
    public string? Argument { get; init; }

    /// <summary>How many words may stand there, without being options, for a command that wants none.</summary>
    public int MostWords { get; init; }

    /// <summary>One of its options does without the argument.</summary>
    public Option? InsteadOfArgument { get; init; }

    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>What its `--format` may name besides `text` and `json`, with commas between.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    public required Func<Invocation, Task<ExitCode>> Run { get; init; }

    /// <summary>What it does for `--sites`; null for a command that is for one city.</summary>
    public Func<Invocation, Task<ExitCode>>? RunMany { get; init; }

    public IEnumerable<Option> AllOptions => Options.Concat(EveryCommand.All);
}
