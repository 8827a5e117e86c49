using System.Globalization;
using System.Text;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>
/// YAML that an attacker or a broken editor may hand in: it is answered with findings, whatever it is.
/// </summary>
public sealed class HostileYamlTests
{
    private const string File = "content/notices/kenshin-b.md";

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[[{")]
    public void Deep_nesting_is_a_finding(string open) =>
        Refused("title: " + string.Concat(Enumerable.Repeat(open, 20_000)));

    [Fact]
    public void Nesting_by_indent_is_a_finding() =>
        Refused(string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth) + "a:\n")));

    [Fact]
    public void Ten_lines_of_aliases_are_not_a_billion_words()
    {
        var bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (var sign = 'b'; sign < 'b' + 10; sign++)
        {
            var aliases = string.Join(',', Enumerable.Repeat($"*{(char)(sign - 1)}", 9));
            bomb.Append(CultureInfo.InvariantCulture, $"{sign}: &{sign} [{aliases}]\n");
        }

        Assert.Contains(
            Refused(bomb.ToString()),
            finding => finding.Message.Contains("stands for a value from elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public void An_alias_of_itself_is_a_finding() => Refused("title: &t [*t]");

    [Theory]
    [InlineData("", ": 1")]
    [InlineData("? ", "\n: 1")]
    [InlineData("\"", "\": 1")]
    [InlineData("? \"", "\"\n: 1")]
    [InlineData("- ", "")]
    [InlineData("&", " : 1")]
    [InlineData("*", " : 1")]
    [InlineData("!", " : 1")]
    [InlineData("#", "")]
    [InlineData("segment: ", "")]
    public void A_word_of_a_megabyte_is_a_finding_that_can_still_be_read(string before, string after) => Assert.All(
        Refused(before + new string('a', 1 << 20) + after),
        finding => Assert.True(finding.Message.Length < 300, $"{finding.Message.Length} characters"));

    [Theory]
    [InlineData("title: \"\\U00110000\"")]       // beyond the last character
    [InlineData("title: \"\\uD800\"")]
    [InlineData("title: \"\\q\"")]
    [InlineData("title: !<> x")]
    [InlineData("title: !!binary /w==")]
    [InlineData("title: ! x")]
    [InlineData("!e!tag title: x")]
    [InlineData("%YAML 9.9")]
    [InlineData("%TAG ! tag:example,2000:")]
    [InlineData("<<: {title: x}")]
    [InlineData("{title: x")]
    [InlineData("[title]: x")]
    [InlineData("{a: b}: c")]
    [InlineData("\ttitle: x")]
    [InlineData("title: |9\n x")]
    [InlineData("title: >-+\n x")]
    [InlineData("title: 'x")]
    [InlineData("title: x: y")]
    [InlineData(": :")]
    [InlineData("? ? ?")]
    [InlineData("-")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("@x")]
    [InlineData("`x`")]
    [InlineData("\0")]
    [InlineData("title: \u0007")]
    [InlineData("...\n...")]
    public void Odd_YAML_is_findings(string yaml) => Refused(yaml);

    [Fact]
    public void What_stands_behind_the_end_of_the_document_is_not_lost_in_silence()
    {
        var clean = Reading.TextOf(File);
        var ended = clean.Replace("title:", "...\ntitle:", StringComparison.Ordinal);
        var finding = Assert.Single(Reading.With(File, ended).Findings);
        Assert.Equal((Codes.BrokenSyntax, 6), (finding.Code, finding.Place.Line));
    }

    private static IReadOnlyList<Finding> Refused(string yaml)
    {
        var findings = Reading.With(File, $"---\n{yaml}\n---\n").Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(File, finding.Place.File));
        return findings;
    }
}
