using System.Collections.Immutable;
using System.Reflection;
using Annai.App.Commands;
using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.App.CommandLine;

/// <summary>Finds the command that was typed and runs it; the one place where a crash is caught.</summary>
public static class Tool
{
    public static ImmutableArray<Command> Commands { get; } =
    [
        BuildCommand.Command,
        CheckCommand.Command,
        ServeCommand.Command,
        ImportCommand.Command,
        FormCommand.Command,
        PrintCommand.Command,
        CollectCommand.Command,
        ReportCommand.Command,
        MediaCommand.Command,
        RenderCommand.Command,
        MaintainCommand.Command,
        MigrateCommand.Command,
    ];

    public static string Version => typeof(Tool).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static async Task<ExitCode> RunAsync(IReadOnlyList<string> words, Surroundings surroundings)
    {
        try
        {
            return await FindAsync(words, surroundings);
        }
        catch (OperationCanceledException) when (surroundings.Stop.IsCancellationRequested)
        {
            return ExitCode.Failure;
        }
        catch (Exception crash)
        {
            return Crashed(crash, words, surroundings);
        }
    }

    private static async Task<ExitCode> FindAsync(IReadOnlyList<string> words, Surroundings surroundings)
    {
        switch (words)
        {
            case []:
                surroundings.Out.Write(HelpText.Of(Commands));
                return ExitCode.Failure;
            case ["--help" or "-h" or "help"]:
                surroundings.Out.Write(HelpText.Of(Commands));
                return ExitCode.Clean;
            case ["--help" or "-h" or "help", var name]:
                return await FindAsync([name, EveryCommand.Help.Name], surroundings);
            case ["--version"]:
                surroundings.Out.WriteLine($"annai {Version}");
                return ExitCode.Clean;
            default:
                return Commands.FirstOrDefault(command => command.Name == words[0]) is { } command
                    ? await RunAsync(command, Arguments.Read(command, [.. words.Skip(1)]), surroundings)
                    : Misused(surroundings, Unknown(words[0]));
        }
    }

    private static async Task<ExitCode> RunAsync(Command command, Arguments arguments, Surroundings surroundings)
    {
        if (arguments.Mistake is { } mistake)
            return Misused(surroundings, mistake);
        if (arguments.Has(EveryCommand.Help))
        {
            surroundings.Out.Write(HelpText.Of(command));
            return ExitCode.Clean;
        }

        if (FormatMistake(command, arguments) is { } unknown)
            return Misused(surroundings, unknown);
        var asOf = arguments[EveryCommand.AsOf];
        if (Clock(asOf, surroundings) is not { } time)
            return Misused(surroundings, $"`--as-of` is `{asOf}`, expected a day such as 2026-11-20");
        return SitesMistake(command, arguments) is { } wrong
            ? Misused(surroundings, wrong)
            : await RunAsync(command, new Invocation(arguments, surroundings, time));
    }

    private static string? FormatMistake(Command command, Arguments arguments)
    {
        if (arguments[EveryCommand.Format] is not { } format)
            return null;
        ImmutableArray<string> known = ["text", "json", .. command.Formats];
        var named = format.Split(',');
        // Results are printed one way; with commas stands what else a command may be asked for.
        return named.All(known.Contains) && named.Count(word => !command.Formats.Contains(word)) < 2
            ? null
            : $"`--format` is `{format}`, expected {string.Join(" or ", known.Select(word => $"`{word}`"))}";
    }

    private static string? SitesMistake(Command command, Arguments arguments) =>
        !arguments.Has(EveryCommand.Sites) ? null
        : arguments.Has(EveryCommand.Site) ? "`--site` and `--sites` exclude each other: one city, or many"
        : command.RunMany is null ? $"`{command.Name}` is for one city: name it with `--site cities/NAME`"
        : null;

    // What was found before a crash is told all the same.
    private static async Task<ExitCode> RunAsync(Command command, Invocation invocation)
    {
        try
        {
            return await (invocation.Arguments.Has(EveryCommand.Sites) ? command.RunMany! : command.Run)(invocation);
        }
        catch
        {
            invocation.Finish();
            throw;
        }
    }

    private static TimeProvider? Clock(string? asOf, Surroundings surroundings) =>
        asOf is null ? surroundings.Time
        : JapaneseDay.TryParse(asOf, out var day) && day.Date.Year is > 1900 and < 9999 ? new FixedTime(day.Start)
        : null;

    private static string Unknown(string name)
    {
        if (EveryCommand.All.Any(option => option.Name == name))
            return $"`{name}` stands behind a command: annai build {name}";
        var what = name.StartsWith('-') ? "option" : "command";
        string[] known = [.. Commands.Select(command => command.Name), "help", "--help", "--version"];
        return $"there is no {what} `{name}`: {Nearest.Hint(name, known)}";
    }

    internal static ExitCode Misused(Surroundings surroundings, string mistake)
    {
        surroundings.Error.WriteLine(mistake);
        return ExitCode.Failure;
    }

    private static ExitCode Crashed(Exception crash, IReadOnlyList<string> words, Surroundings surroundings)
    {
        TellCrash(crash, words.Contains(EveryCommand.Verbose.Name), surroundings);
        return ExitCode.Failure;
    }

    private static Exception FirstOf(Exception crash) =>
        crash is AggregateException many ? many.Flatten().InnerExceptions[0] : crash;

    // What broke on several threads at once is told once.
    internal static void TellCrash(Exception crash, bool isVerbose, Surroundings surroundings) =>
        surroundings.Error.WriteLine(isVerbose
            ? crash.ToString()
            : $"annai broke: {FirstOf(crash).Message.ReplaceLineEndings(" ")} " +
                $"(`{EveryCommand.Verbose.Name}` tells the rest)");
}
