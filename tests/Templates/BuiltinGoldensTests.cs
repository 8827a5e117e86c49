using System.Text.RegularExpressions;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>Each function of the language stands in goldens: at its work, with null, and where it fails.</summary>
public sealed partial class BuiltinGoldensTests
{
    private const string Null = "null";
    private const string Error = "error";

    private static readonly (string Name, string Template, string Output)[] Goldens =
        [.. Directory.GetFiles(Golden.Folder("Templates"), "*" + TemplateGoldenTests.Ending).Select(file =>
            (Path.GetFileName(file), File.ReadAllText(file), File.ReadAllText(Path.ChangeExtension(file, ".out"))))];

    [Fact]
    public void Each_function_is_shown_at_its_work() => AssertEach(function =>
        Goldens.Where(golden => !Says(golden.Name, Null) && !Says(golden.Name, Error))
            .Any(golden => Mentions(golden.Template, function)));

    [Fact]
    public void Each_function_is_shown_with_null() => AssertEach(function =>
        Goldens.Where(golden => Says(golden.Name, Null))
            .SelectMany(golden => golden.Template.Split('\n'))
            .Any(line => Mentions(line, function) && Mentions(line, Null)));

    [Fact]
    public void Each_function_is_shown_where_it_fails() => AssertEach(function =>
        Goldens.Any(golden => golden.Output.Contains($" error: `{function}` ", StringComparison.Ordinal)));

    [Fact]
    public void A_name_says_whether_a_golden_holds_a_mistake() => Assert.Empty(Goldens
        .Where(golden => Says(golden.Name, Error) != Mistake().IsMatch(golden.Output))
        .Select(golden => golden.Name));

    private static void AssertEach(Func<string, bool> isShown) =>
        Assert.Empty(TemplateFunctions.Names.Where(function => !isShown(function)));

    private static bool Says(string name, string word) => name.Contains(word, StringComparison.Ordinal);

    [GeneratedRegex(@"^AN\d{4} ", RegexOptions.Multiline)]
    private static partial Regex Mistake();

    // `string.slice` is not mentioned by `string.slice1`.
    private static bool Mentions(string text, string name) =>
        Regex.IsMatch(text, $@"(?<![\w.]){Regex.Escape(name)}(?!\w)");
}
