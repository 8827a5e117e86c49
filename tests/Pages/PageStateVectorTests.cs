using System.Collections.Immutable;
using System.Text.Json;
using Annai.Calendar;
using Annai.Pages;
using Annai.Tests.ClientVectors;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>One rule, two languages, one table: where a page stands on a day.</summary>
public sealed class PageStateVectorTests
{
    private static readonly string Table = Path.Combine(Repository.Tests, "Vectors", "page-state.json");

    private sealed record Vector(string Why, string Periods, string Today, string State, string? Opens);

    [Fact]
    public void The_build_says_what_the_table_says() => Assert.All(Vectors(), vector =>
    {
        var state = new PageState(Periods(vector.Periods), JapaneseDay.Parse(vector.Today));
        Assert.Equal((vector.State, vector.Opens), (state.Name, state.Opens?.ToString()));
    });

    [Fact]
    public void Periods_are_written_as_the_table_writes_them() => Assert.All(
        Vectors(), vector => Assert.Equal(vector.Periods, string.Join(' ', Periods(vector.Periods))));

    [Fact]
    public async Task The_phone_says_what_the_table_says() =>
        Assert.Equal($"{Vectors().Length} vectors\n", await ClientScript.Run("page-state.mjs", Table));

    private static Vector[] Vectors() =>
        JsonSerializer.Deserialize<Vector[]>(File.ReadAllText(Table), JsonSerializerOptions.Web)!;

    private static ImmutableArray<Period> Periods(string text) =>
    [
        .. from period in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let ends = period.Split('/')
           select new Period(Day(ends[0]), Day(ends[1])),
    ];

    private static JapaneseDay? Day(string text) => text.Length == 0 ? null : JapaneseDay.Parse(text);
}
