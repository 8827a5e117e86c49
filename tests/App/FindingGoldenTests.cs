using System.Text;
using System.Text.RegularExpressions;
using Annai.Tests.House;
using Xunit;

namespace Annai.Tests.App;

/// <summary>
/// A golden for every finding code: the first line is the command, then the site in one string, or the one thing in
/// which it differs from the smallest clean site; for `--sites` so does each folder of `cities`.
/// </summary>
public sealed partial class FindingGoldenTests
{
    private const string Ending = ".site";

    public static TheoryData<string> Names => Golden.Names("Findings", Ending);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_site_is_answered_as_its_golden(string name)
    {
        var file = Path.Combine(Golden.Folder("Findings"), name + Ending);
        var lines = File.ReadAllText(file).Split('\n', 2);
        using var site = TempSite.From(Smallest());
        using var changes = TempSite.From(lines[1]);
        foreach (var city in lines[0].Contains("--sites", StringComparison.Ordinal) ? Cities(changes.Folder) : [])
            foreach (var part in TempSite.Files(Smallest()))
                site.Write($"{city}/{part.Path}", part.Text);
        Overlay(changes.Folder, site);
        var words = lines[0]["$ annai ".Length..];
        var run = await ToolRun.Of(site.Folder, words, isTerminal: true, stop: TestContext.Current.CancellationToken);
        var printed = Printed(run).Replace(site.Folder, "~", StringComparison.Ordinal);
        printed = Seconds().Replace(Progress().Replace(printed, ""), "0.00");
        Golden.Match(Path.ChangeExtension(file, ".out"), printed);
    }

    [Fact]
    public void Every_code_has_a_golden_that_provokes_it()
    {
        var goldens = Directory.EnumerateFiles(Golden.Folder("Findings"), "*.out");
        var provoked = string.Concat(goldens.Select(File.ReadAllText));
        Assert.All(DocsTests.AllCodes, code => Assert.Contains(code.Id, provoked, StringComparison.Ordinal));
    }

    private static string Smallest() => File.ReadAllText(Path.Combine(Golden.Folder("Findings"), "smallest.txt"));

    private static IEnumerable<string> Cities(string changes) =>
        Directory.EnumerateDirectories(Path.Combine(changes, "cities"))
            .Select(city => $"cities/{Path.GetFileName(city)}");

    [GeneratedRegex(@"\b\d\.\d\d(?=$| s$)", RegexOptions.Multiline)]
    private static partial Regex Seconds();

    [GeneratedRegex(@"\r[^\r\n]*(?=\r)|\r")]
    private static partial Regex Progress();

    private static string Printed(ToolRun run)
    {
        var text = new StringBuilder(run.Error);
        text.Append(run.Out).Append("exit ").Append((int)run.Exit).Append('\n');
        return text.ToString();
    }

    // An empty file in the changes takes the file away; `cp932` as its first line writes the rest in that encoding.
    private static void Overlay(string changes, TempSite site)
    {
        foreach (var file in Directory.EnumerateFiles(changes, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(changes, file);
            var text = File.ReadAllText(file);
            if (text.Length == 0)
                File.Delete(Path.Combine(site.Folder, path));
            else if (text.StartsWith("cp932\n", StringComparison.Ordinal))
                site.Write(path, Cp932().GetBytes(text["cp932\n".Length..]));
            else
                site.Write(path, text);
        }
    }

    private static Encoding Cp932() => CodePagesEncodingProvider.Instance.GetEncoding(932)!;
}
