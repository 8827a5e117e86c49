using Annai.Content;
using Annai.Import.Positions;
using Xunit;

namespace Annai.Tests.Import.Positions;

/// <summary>A list in the old datum is told from one whose places are wrong by chance.</summary>
public sealed class TokyoDatumTests
{
    private static readonly Coordinates CityHall = new(34.867206, 138.32291);

    [Fact]
    public void At_Yaizu_the_shift_is_459_metres()
    {
        var old = Old(CityHall);
        Assert.Equal(459.6, Offset.Between(old, TokyoDatum.ToPresent(old)).Length, 1);
    }

    [Fact]
    public void A_list_in_the_old_datum_is_told()
    {
        var verdict = Verdict(100, scatter: 80, isOld: _ => true);
        Assert.Equal((DatumKind.Old, 100, 100), (verdict.Kind, verdict.Pairs, verdict.Shifted));
        Assert.InRange(verdict.MedianMetres, 440, 480);
    }

    [Fact]
    public void A_list_that_is_scattered_by_its_blocks_is_not()
    {
        var verdict = Verdict(100, scatter: 80, isOld: _ => false);
        Assert.Equal((DatumKind.Present, 0), (verdict.Kind, verdict.Shifted));
        Assert.InRange(verdict.MedianMetres, 0, 40);
    }

    [Fact]
    public void A_list_that_is_half_in_the_old_datum_is_told_as_partly()
    {
        var verdict = Verdict(100, scatter: 80, isOld: index => index % 2 == 0);
        Assert.Equal((DatumKind.PartlyOld, 50), (verdict.Kind, verdict.Shifted));
        Assert.InRange(verdict.MedianMetres, 440, 480);
    }

    [Theory]
    [InlineData(true, DatumKind.Old)]
    [InlineData(false, DatumKind.Present)]
    public void Positions_of_towns_alone_still_tell(bool isOld, DatumKind kind) =>
        Assert.Equal(kind, Verdict(200, scatter: 350, _ => isOld).Kind);

    [Fact]
    public void A_list_that_is_wrong_in_all_directions_is_not_in_the_old_datum() =>
        Assert.Equal(DatumKind.Present, Verdict(300, scatter: 700, _ => false).Kind);

    [Fact]
    public void A_few_wrong_places_change_nothing() =>
        Assert.Equal(DatumKind.Old, Verdict(40, 80, _ => true, wrong: 6).Kind);

    [Fact]
    public void Four_places_tell_nothing() => Assert.Equal(DatumKind.Unknown, Verdict(4, 80, _ => true).Kind);

    [Fact]
    public void No_place_tells_nothing() =>
        Assert.Equal(new DatumVerdict(DatumKind.Unknown, 0, 0, 0), new DatumSuspicion().Verdict());

    [Fact]
    public void Five_places_are_enough() => Assert.Equal(DatumKind.Old, Verdict(5, 80, _ => true).Kind);

    [Fact]
    public void A_long_list_is_sampled_to_its_end()
    {
        var verdict = Verdict(50_000, scatter: 80, isOld: index => index >= 25_000);
        Assert.Equal(DatumKind.PartlyOld, verdict.Kind);
        Assert.InRange(verdict.Pairs, 1_000, 2_000);
        Assert.InRange(verdict.Shifted, 0.48 * verdict.Pairs, 0.52 * verdict.Pairs);
    }

    private static DatumVerdict Verdict(int count, double scatter, Func<int, bool> isOld, int wrong = 0)
    {
        var random = new Random(7);
        var suspicion = new DatumSuspicion();
        for (var index = 0; index < count; index++)
        {
            var place = Moved(CityHall, random, 3_000);
            var expected = Moved(place, random, index < wrong ? 20_000 : scatter);
            suspicion.Add(isOld(index) ? Old(place) : place, expected);
        }
        return suspicion.Verdict();
    }

    private static Coordinates Moved(Coordinates place, Random random, double metres) => new(
        place.Latitude + (2 * random.NextDouble() - 1) * metres / 111_195,
        place.Longitude + (2 * random.NextDouble() - 1) * metres / 91_230);

    // The way back, to a millimetre: the shift changes slowly.
    private static Coordinates Old(Coordinates present)
    {
        var old = present;
        for (var i = 0; i < 3; i++)
        {
            var there = TokyoDatum.ToPresent(old);
            old = new Coordinates(
                old.Latitude + present.Latitude - there.Latitude, old.Longitude + present.Longitude - there.Longitude);
        }
        return old;
    }
}
