using System.Globalization;
using Xunit;

namespace Annai.Tests.App.Incremental;

/// <summary>Whatever was built before and whatever happened since: a build is byte for byte the clean one.</summary>
public sealed class RandomEditsTests
{
    private const int Steps = 25;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public Task After_any_edits_a_build_is_byte_for_byte_the_clean_one(int seed) => Walk(seed, Steps);

    /// <summary>`RANDOM_EDITS=5000` takes so many steps, `RANDOM_EDITS=5000:17` those of a seed; a run that is asked
    /// for nothing takes the same steps each time, so that it cannot fail by its luck.</summary>
    [Fact]
    public async Task A_long_walk_of_random_edits_stays_on_the_way()
    {
        var words = (Environment.GetEnvironmentVariable("RANDOM_EDITS") ?? "25:6").Split(':');
        var seed = words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : Environment.TickCount;
        await Walk(seed, int.Parse(words[0], CultureInfo.InvariantCulture));
    }

    private static async Task Walk(int seed, int steps)
    {
        using var walk = new RandomWalk(seed, TestContext.Current.CancellationToken);
        if (await walk.Walk(steps) is { } wrong)
            Assert.Fail(wrong);
        Assert.True(walk.Built > steps / 3, $"of {steps} steps of seed {seed} only {walk.Built} ended with a site");
    }
}
