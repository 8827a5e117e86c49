using System.Text.Json;
using Annai.App.Fleet;
using Annai.Diagnostics;

namespace Annai.App.CommandLine;

/// <summary>One call of a command: its arguments, its surroundings and what it finds.</summary>
public sealed class Invocation(Arguments arguments, Surroundings surroundings, TimeProvider time)
{
    public Arguments Arguments { get; } = arguments;

    public Surroundings Surroundings { get; } = surroundings;

    /// <summary>The clock, which `--as-of` stops at the beginning of a day.</summary>
    public TimeProvider Time { get; } = time;

    public Findings Findings { get; } = new();

    /// <summary>What `--format` names.</summary>
    public IReadOnlyList<string> Formats => Arguments[EveryCommand.Format]?.Split(',') ?? [];

    public bool IsJson => Formats.Contains("json");

    public bool IsVerbose => Arguments.Has(EveryCommand.Verbose);

    public string SiteFolder => City?.Folder
        ?? Path.GetFullPath(Arguments[EveryCommand.Site] ?? ".", Surroundings.Folder);

    /// <summary>The one of many cities that this call is about; null without `--sites`.</summary>
    internal City? City { get; private init; }

    public string OutputFolder => City is not null ? City.Output
        : Arguments[EveryCommand.Output] is { } output ? Path.GetFullPath(output, Surroundings.Folder)
        : Path.Combine(SiteFolder, "output");

    /// <summary>The same call with nothing found yet, for a command that does its work many times.</summary>
    public Invocation Anew() => new(Arguments, Surroundings, Time) { City = City };

    /// <summary>The same call in one of many cities, which says what it says to somebody else.</summary>
    internal Invocation In(City city, TextWriter said) =>
        new(Arguments, Surroundings with { Out = TextWriter.Null, Error = said, IsTerminal = false }, Time)
        {
            City = city,
        };

    /// <summary>Says how the command was called wrongly.</summary>
    public ExitCode Misused(string mistake) => Tool.Misused(Surroundings, mistake);

    /// <summary>Prints the findings, and says whether the command may count as clean.</summary>
    /// <param name="summary">What came of the command, in words.</param>
    /// <param name="result">The same for `--format json`, where it has a form of its own.</param>
    public ExitCode Finish(string? summary = null, Action<Utf8JsonWriter>? result = null)
    {
        new Printed(this).Write(summary, result);
        return Findings.AnyErrors ? ExitCode.Mistakes : ExitCode.Clean;
    }
}
