using System.Text.RegularExpressions;
using Xunit;

namespace Annai.Tests.House;

/// <summary>Code is taken in at a glance: its lines, its methods and its files stay short.</summary>
public sealed partial class LinesTests
{
    private const int WidestLine = 120;
    private const int LongestMethod = 40;
    private const int LongestFile = 300;

    private static readonly string[] Programs = [".cs", ".ts"];
    private static readonly string[] Code = [.. Programs, ".csproj", ".mjs", ".proj", ".props", ".targets"];

    // What a build or a registry put there, and data whose bytes are the point.
    private static readonly string[] NotWritten = ["bin", "obj", "node_modules", "BenchmarkDotNet.Artifacts", "Golden"];

    // Of the templates only the guide: a line break in a page or a style sheet is sent to every visitor.
    [Fact]
    public void No_line_is_wider_than_120_columns() => None(
        from file in (string[])[.. Files("src", Code), .. Files("tests", Code), .. Files("templates", ".md")]
        from line in File.ReadLines(file).Index()
        where line.Item.Length > WidestLine
        select $"{Name(file)}:{line.Index + 1} is {line.Item.Length} columns wide");

    [Fact]
    public void No_method_is_longer_than_40_lines() => None(
        from file in Files("src", Programs)
        let text = File.ReadAllText(file)
        from Match member in Member().Matches(text)
        let length = Lines(member.Value.TrimEnd())
        where length > LongestMethod
        select $"{Name(file)}:{Lines(text[..member.Index])} is {length} lines long");

    [Fact]
    public void No_file_is_longer_than_300_lines() => None(
        from file in Files("src", Programs)
        let length = File.ReadLines(file).Count()
        where length > LongestFile
        select $"{Name(file)} is {length} lines long");

    private static IEnumerable<string> Files(string folder, params string[] endings) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        where endings.Contains(Path.GetExtension(file)) && !Name(file).Split('/').Any(NotWritten.Contains)
        orderby Name(file)
        select file;

    private static string Name(string file) =>
        Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/');

    private static int Lines(string text) => text.Count(sign => sign == '\n') + 1;

    // Assert.Empty would show the first five.
    private static void None(IEnumerable<string> offenders) =>
        Assert.True(!offenders.Any(), string.Join('\n', offenders));

    // The build keeps code in form, so indentation tells a member: a line that opens neither a type nor a table of
    // values, then all that is blank, indented deeper, or a bracket below its first sign.
    [GeneratedRegex(
        """
        ^(?<indent>\ *) (?=[\w\#])
        (?! (?:\w+\ )*(?:class|enum|interface|record|struct)\  | [^(\n]*\ =(?![=>]|.*=>) )
        .* (?:\n (?:\k<indent>[\ {}()\[\]] .*)? )*
        """,
        RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Member();
}
