using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.App.CommandLine;

/// <summary>What was typed after a command, held against its options.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>What is wrong with it, in words; null if nothing is.</summary>
    public string? Mistake { get; private init; }

    /// <summary>What stands there without being an option.</summary>
    public string? Argument { get; private set; }

    /// <summary>The words that are no options, of a command that may have some.</summary>
    public ImmutableArray<string> Words { get; private set; } = [];

    public bool Has(Option option) => _values.ContainsKey(option.Name);

    public string? this[Option option] => _values.GetValueOrDefault(option.Name);

    public static Arguments Read(Command command, IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Count; i++)
        {
            var (name, inline) = Split(words[i]);
            if (command.Argument is not null && arguments.Argument is null && (name == "-" || !name.StartsWith('-')))
            {
                arguments.Argument = words[i];
                continue;
            }

            if (arguments.Words.Length < command.MostWords && !name.StartsWith('-'))
            {
                arguments.Words = arguments.Words.Add(words[i]);
                continue;
            }

            if (command.AllOptions.FirstOrDefault(option => option.Name == name) is not { } option)
                return Wrong(arguments.Expanded(name) ?? Unknown(command, name));
            if (!arguments._values.TryAdd(name, ""))
                return Wrong($"`{name}` is given twice");
            if (option.Value is null && inline is not null)
                return Wrong($"`{name}` takes no value");
            if (option.Value is null)
                continue;
            var isNextValue = i + 1 < words.Count && !words[i + 1].StartsWith("--", StringComparison.Ordinal);
            var value = inline ?? (isNextValue ? words[++i] : "");
            if (value.Length == 0)
                return Wrong($"`{name}` wants a value: {name} {option.Value}");
            arguments._values[name] = value;
        }

        var isWithout = arguments.Has(EveryCommand.Help)
            || (command.InsteadOfArgument is { } instead && arguments.Has(instead));
        return command.Argument is not null && arguments.Argument is null && !isWithout
            ? Wrong($"`{command.Name}` wants {command.Argument}: {command.Example}")
            : arguments;
    }

    private static (string Name, string? Inline) Split(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (word[..at], word[(at + 1)..])
            : (word, null);

    // A shell makes many words of a pattern without quotes.
    private string? Expanded(string name) => Has(EveryCommand.Sites) && !name.StartsWith('-')
        ? $"`{EveryCommand.Sites.Name}` takes one pattern, and `{name}` is a second: put it in quotes, as in " +
            "--sites 'cities/*'"
        : null;

    private static Arguments Wrong(string mistake) => new() { Mistake = mistake };

    private static string Unknown(Command command, string name)
    {
        ImmutableArray<string> known = [.. command.AllOptions.Select(option => option.Name)];
        var what = name.StartsWith('-') ? "option" : "argument";
        return Nearest.To(name, known) is { } meant
            ? $"`{command.Name}` knows no {what} `{name}`: did you mean `{meant}`?"
            : $"`{command.Name}` knows no {what} `{name}`; `annai {command.Name} --help` lists what it knows";
    }
}
