using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Annai.App.CommandLine;

/// <summary>The text of `annai --help` and of `annai COMMAND --help`.</summary>
internal static class HelpText
{
    public static string Of(ImmutableArray<Command> commands)
    {
        var text = new StringBuilder("annai: the web side of a city's mailed notices\n\nannai COMMAND [options]\n\n");
        foreach (var command in commands)
            text.Append("  ").Append(command.Name.PadRight(10)).Append(command.Summary).Append('\n');
        text.Append("\n`annai COMMAND --help` tells the options and an example. ");
        text.Append("`annai --version` tells the version.\n");
        return text.ToString();
    }

    public static string Of(Command command)
    {
        var text = new StringBuilder($"annai {command.Name}: {command.Summary}\n\n");
        if (command.Argument is not null)
            text.Append(CultureInfo.InvariantCulture, $"annai {command.Name} {command.Argument} [options]\n\n");
        text.Append(CultureInfo.InvariantCulture, $"example: {command.Example}\n\n");
        var width = command.AllOptions.Max(option => Form(option).Length) + 2;
        foreach (var option in command.AllOptions)
            text.Append("  ").Append(Form(option).PadRight(width)).Append(option.Meaning).Append('\n');
        return text.ToString();
    }

    private static string Form(Option option) => option.Value is null ? option.Name : $"{option.Name} {option.Value}";
}
