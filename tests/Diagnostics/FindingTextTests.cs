using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Diagnostics;

public sealed class FindingTextTests
{
    private const string File = "content/notices/kenshin-b.md";

    [Fact]
    public void A_finding_is_a_line_for_what_and_where_and_one_for_the_hint() => Assert.Equal(
        $"AN0304 {File}:4:1 error: the front matter knows no key `titel`\n  hint: did you mean `title`?\n",
        FindingText.Of(new Finding(
            Codes.UnknownKey,
            new SourcePlace(File, 4, 1, 5),
            "the front matter knows no key `titel`",
            "did you mean `title`?")));

    [Fact]
    public void A_finding_without_a_hint_is_one_line() =>
        Assert.Equal($"AN0308 {File}:1:1 error: what\n", FindingText.Of(At(1, 1, 1)));

    [Fact]
    public void A_caret_stands_under_its_word() => Assert.Equal(
        ["    titel: a", "    ^^^^^"], Shown("titel: a", At(1, 1, 5)));

    [Fact]
    public void A_caret_after_kanji_stands_two_columns_further_for_each() => Assert.Equal(
        ["    緑色: はがき", "          ^^^^^^"], Shown("緑色: はがき", At(1, 5, 3)));

    [Fact]
    public void A_caret_after_a_surrogate_pair_stands_under_its_word() => Assert.Equal(
        ["    𠮷野屋 x", "           ^"], Shown("𠮷野屋 x", At(1, 6, 1)));

    [Fact]
    public void A_tab_is_shown_as_one_column_so_that_the_caret_keeps_its_place() => Assert.Equal(
        ["     a  b", "        ^"], Shown("\ta\t\tb", At(1, 5, 1)));

    [Fact]
    public void Something_without_a_length_gets_one_caret() => Assert.Equal(
        ["    a: b", "       ^"], Shown("a: b", At(1, 4, 0)));

    [Fact]
    public void A_place_behind_the_end_of_its_line_gets_one_caret_there() => Assert.Equal(
        ["    ab", "      ^"], Shown("ab", At(1, 40, 7)));

    [Fact]
    public void A_length_beyond_the_end_of_its_line_ends_with_the_line() => Assert.Equal(
        ["    abcd", "      ^^"], Shown("abcd", At(1, 3, 70)));

    [Fact]
    public void Of_a_line_too_long_for_a_terminal_the_part_around_the_place_is_shown()
    {
        var line = new string('あ', 300) + "titel" + new string('a', 300);
        var shown = Shown(line, At(1, 301, 5));
        Assert.Equal($"    …{new string('あ', 80)}titel{new string('a', 75)}…", shown[0]);
        Assert.Equal("titel", shown[0].Substring(shown[0].IndexOf("titel", StringComparison.Ordinal), 5));
        Assert.Equal(new string(' ', 4 + 1 + 160) + "^^^^^", shown[1]);
    }

    [Fact]
    public void What_would_steer_the_terminal_is_shown_as_a_space_in_a_line_and_by_its_number_in_a_message()
    {
        Assert.Equal("    title:  [2J", Shown("title: \e[2J", At(1, 3, 1))[0]);
        var place = new SourcePlace(File, 1, 1);
        var finding = new Finding(Codes.UnknownKey, place, "no key `\e]0;x\nAN0000 fake`", "a\tb");
        Assert.Equal(
            $"AN0304 {File}:1:1 error: no key `\\u001b]0;x\\u000aAN0000 fake`\n  hint: a\\u0009b\n",
            FindingText.Of(finding));
    }

    [Fact]
    public void A_file_as_a_whole_has_no_line_to_show()
    {
        var finding = new Finding(Codes.NotUtf8, new SourcePlace(File), "what");
        Assert.Equal(
            $"AN0302 {File} error: what\n",
            FindingText.Of(finding, _ => throw new InvalidOperationException("asked")));
    }

    [Fact]
    public void What_no_file_holds_is_told_without_a_place()
    {
        var finding = new Finding(Codes.BrowserMissing, SourcePlace.Nowhere, "what");
        Assert.Equal("AN0701 error: what\n", FindingText.Of(finding));
        Assert.Equal("AN0701 error: what\n", FindingText.Of(finding with { Place = default }));
    }

    [Fact]
    public void A_line_that_is_no_longer_there_is_left_out() =>
        Assert.Equal($"AN0308 {File}:9:1 error: what\n", FindingText.Of(At(9, 1, 1), _ => null));

    private static Finding At(int line, int column, int length) =>
        new(Codes.BadValue, new SourcePlace(File, line, column, length), "what");

    private static string[] Shown(string line, Finding finding) =>
        FindingText.Of(finding, _ => line).Split('\n')[1..^1];
}
