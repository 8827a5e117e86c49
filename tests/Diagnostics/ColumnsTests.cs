using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Diagnostics;

public sealed class ColumnsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("健診", 4)]
    [InlineData("はがき", 6)]
    [InlineData("（）、。", 8)]           // punctuation of full width
    [InlineData("ｶﾞ", 2)]               // kana of half width, their sound mark a column of its own
    [InlineData("Ａ１", 4)]
    [InlineData("𠮷", 2)]                // beyond the basic plane
    [InlineData("😀", 2)]
    [InlineData("か\u3099", 2)]          // a sound mark that stands on the sign before it
    [InlineData("e\u0301", 1)]
    [InlineData("a\u200Bb", 2)]          // nothing to see
    [InlineData("한", 2)]
    public void Text_is_as_wide_as_a_terminal_shows_it(string text, int columns) =>
        Assert.Equal(columns, Columns.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_stops_nothing() => Assert.Equal(2, Columns.Of("a\uD842"));
}
