using System.Reflection;
using System.Text.RegularExpressions;
using Annai.App.CommandLine;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Events.Reading;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.House;

/// <summary>
/// What exists is documented, and what is documented exists: commands, options, keys, functions, codes.
/// </summary>
public sealed partial class DocsTests
{
    private static readonly string Rooms = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md"));
    private static readonly string Authors = File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md"));

    public static IEnumerable<Code> AllCodes => typeof(Codes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(constant => (Code)constant.GetValue(null)!);

    [Fact]
    public void Every_finding_code_stands_in_the_table_with_its_meaning() => Same(
        AllCodes.Select(code => $"`{code.Id}` {FindingText.WordFor(code.Severity)} {code.Meaning}"),
        Rows(Rooms, "Finding codes").Select(cells => $"{cells[0]} {cells[1]} {cells[2]}"));

    [Fact]
    public void No_number_is_used_for_two_codes() =>
        Assert.DoesNotContain(AllCodes.GroupBy(code => code.Number), group => group.Count() > 1);

    [Fact]
    public void Every_command_stands_in_the_table_with_its_options() => Same(
        Tool.Commands.Select(command => $"`{command.Name}` {command.Summary} {Names(command.Options)}".TrimEnd()),
        Rows(Rooms, "Commands").Select(cells => $"{cells[0]} {cells[1]} {cells[2]}".TrimEnd()));

    [Fact]
    public void Every_field_of_an_event_stands_in_the_table_with_its_words()
    {
        IEnumerable<string>[] words =
        [
            WireWords.Kinds.Words, WireWords.Sources.Words, WireWords.Firsts.Words, WireWords.Stands.Words,
            WireWords.Devices.Words, WireWords.Suspicions.Words, WireWords.Founds.Words, WireWords.Nears.Words,
            WireWords.Distances.Words,
        ];
        var rows = Rows(Rooms, "What an event says").ToList();
        Same(WireObject.Letters.Select(letter => $"`{letter}`"), rows.Select(cells => cells[0]));
        Same(
            words.Select(some => string.Join(' ', some.Select(word => $"`{word}`"))),
            rows.Select(cells => cells[2]).Where(values => values.StartsWith('`')));
    }

    [Fact]
    public void Every_common_option_stands_in_the_table() => Same(
        EveryCommand.All.Select(option => $"`{option.Name}` {option.Meaning}"),
        Rows(Rooms, "Options of every command").Select(cells => $"{cells[0]} {cells[1]}"));

    [Fact]
    public void Every_key_of_the_configuration_stands_in_the_table() => Same(
        ConfigurationReader.AllKeys.Select(key => $"`{key}`"),
        Rows(Rooms, "The configuration").Select(cells => cells[0]));

    [Fact]
    public void Every_word_that_an_author_may_write_stands_in_the_table() => Same(
        AuthorsWords.All.Select(word => $"{word.Where} `{word.Word}`"),
        Cells(Rooms, "What an author writes")
            .Where(cells => cells[1].StartsWith('`'))
            .Select(cells => $"{cells[0]} {cells[1]}"));

    [Fact]
    public void Every_template_function_stands_in_the_authors_table() => Same(
        TemplateFunctions.Names.Select(name => $"`{name}`"),
        Rows(Authors, "Functions").Select(cells => cells[0]));

    [Fact]
    public void Every_command_shows_an_example_that_calls_it() =>
        Assert.All(
            Tool.Commands,
            command => Assert.StartsWith($"annai {command.Name}", command.Example, StringComparison.Ordinal));

    private static string Names(IEnumerable<Option> options) =>
        string.Join(' ', options.Select(option => $"`{option.Name}`"));

    private static void Same(IEnumerable<string> existing, IEnumerable<string> documented) =>
        Assert.Equal(existing.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));

    private static IEnumerable<string[]> Rows(string document, string heading) =>
        Cells(document, heading).Where(cells => cells[0].StartsWith('`'));

    private static IEnumerable<string[]> Cells(string document, string heading) => Section(document, heading)
        .Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line[1..^1].Split('|').Select(cell => cell.Trim()).ToArray());

    private static string Section(string document, string heading)
    {
        var start = document.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"there is no section `{heading}`");
        return NextHeading().Split(document[(start + 3)..])[0];
    }

    [GeneratedRegex(@"\n#+ ")]
    private static partial Regex NextHeading();
}
