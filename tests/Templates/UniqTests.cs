using System.Globalization;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>`array.uniq` keeps what it would keep if it compared each item with each, and is not as slow.</summary>
public sealed class UniqTests
{
    private static readonly string[] Values =
    [
        "null", "empty", "true", "false", "'true'", "''", "'a'", "\"\"", "0", "-0.0", "0m", "0.00m", "'0'", "'0.00'",
        "5", "5.0", "5m", "5.0m", "5f", "'5'", "'5.0'", "0.1", "0.1f", "0.1m", "0.3m", "(0.1 + 0.2)", "(0.0 / 0.0)",
        "(0.0 / 0.0)", "(1.0 / 0.0)", "9007199254740992", "9007199254740993", "9007199254740993m", "9007199254740992.0",
        "(1 << 100)", "1267650600228229401496703205376.0", "79228162514264337593543950335m", "7.9228162514264338e28",
        "[]", "[1, 2]", "[1.0, 2m]", "['1', '2']", "1..2", "2..1", "'[1, 2]'", "[[1], 2]", "[[1.0], 2]", "[null]",
        "{}", "{}", "{a: 1}", "'{a: 1}'", "it.one", "it.same", "it.record", "it.equal", "it.day", "it.hour_later",
        "it.moment", "it.same_moment", "it.season", "it.version", "it.same_version", "it.only_day", "it.map",
        "(date.parse '2026-03-05')", "'05 Mar 2026'", "(timespan.from_days 1)", "(timespan.from_hours 24)",
        "@string.upcase", "@string.upcase", "@string.downcase", "'string.upcase'",
    ];

    private const string ComparedWithEach =
        """
        kept = []
        for item in list
          known = false
          for before in kept
            known = known || @before == @item
          end
          if !known
            kept[kept.size] = @item
          end
        end
        """;

    private enum Season
    {
        Spring,
    }

    [Fact]
    public void The_items_are_those_that_equal_none_before_them()
    {
        var random = new Random(2026);
        for (var round = 0; round < 2000; round++)
        {
            var items = random.GetItems(Values, random.Next(1, 30));
            Assert.Equal(Rendered(items, ComparedWithEach), Rendered(items, "kept = array.uniq list"));
        }
    }

    [Theory]
    [InlineData("1..200000", 200_000)]
    [InlineData("(1..200000 | array.add 'text')", 200_001)]
    [InlineData("(1..200000 | array.each do; ret $0 % 7; end)", 7)]
    [InlineData("(1..200000 | array.each do; ret 'text ' + $0; end)", 200_000)]
    [InlineData("(1..200000 | array.each do; ret {}; end)", 200_000)]
    [InlineData("(1..50000 | array.each do; ret day + (timespan.from_seconds $0); end | array.add '')", 50_001)]
    public void A_long_list_takes_no_longer_for_each_item(string list, int kept)
    {
        var template = Template.Parse($"{{{{ day = date.parse '2026-03-05'; {list} | array.uniq | array.size }}}}");
        Assert.Equal(kept.ToString(CultureInfo.InvariantCulture), template.Render(null));
    }

    // A kind is told too, since `5` and `5.0` look alike.
    private static string Rendered(string[] items, string how)
    {
        var template = Template.Parse(
            $$$"""
            {{ list = []
            {{{string.Concat(items.Select((item, place) => $"list[{place}] = {item}\n"))}}}
            {{{how}}}
            for item in kept
              (@item | object.kind) + " " + @item + "; "
            end }}
            """);
        Assert.Empty(template.Findings);
        return template.Render(new { It = new Model() });
    }

    private sealed record Point(int X);

    private sealed record Model
    {
        private readonly object _one = new();

        public object One => _one;

        public object Same => _one;

        public Point Record { get; } = new(1);

        public Point Equal { get; } = new(1);

        public DateTime Day { get; } = new(2026, 3, 5);

        public DateTime HourLater { get; } = new(2026, 3, 5, 1, 0, 0);

        public DateTimeOffset Moment { get; } = new(2026, 3, 5, 0, 0, 0, TimeSpan.Zero);

        public DateTimeOffset SameMoment { get; } = new(2026, 3, 5, 9, 0, 0, TimeSpan.FromHours(9));

        public Season Season { get; } = Season.Spring;

        public Version Version { get; } = new(1, 2);

        public Version SameVersion { get; } = new(1, 2);

        public DateOnly OnlyDay { get; } = new(2026, 3, 5);

        public Dictionary<string, int> Map { get; } = new() { ["a"] = 1 };
    }
}
