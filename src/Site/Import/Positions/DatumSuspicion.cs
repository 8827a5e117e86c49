using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>
/// Compares where a list says that its places are with where their addresses lie. A few places may be wrong by as much
/// as the datum is; all of them in one direction cannot.
/// </summary>
public sealed class DatumSuspicion
{
    private const int FewestPairs = 5;
    private const int MostPairs = 2_000;

    // The middle of a block is some 80 m from a house, in either direction.
    private const double Scatter = 200;
    private const double MedianScatter = 150;

    private readonly List<Pair> _pairs = [];
    private int _seen;
    private int _stride = 1;

    /// <summary>Takes in one place: what the list says, and what its address or the present list says.</summary>
    public void Add(Coordinates given, Coordinates expected)
    {
        if (_seen++ % _stride != 0)
            return;
        _pairs.Add(new Pair(
            Offset.Between(given, expected),
            Offset.Between(given, TokyoDatum.ToPresent(given))));
        if (_pairs.Count > MostPairs)
            Thin();
    }

    public DatumVerdict Verdict()
    {
        var shifted = _pairs.FindAll(pair => pair.Found.From(pair.Shift).IsWithin(Scatter));
        var kind = Kind(shifted.Count);
        var meant = kind == DatumKind.PartlyOld ? shifted : _pairs;
        var metres = meant.Count == 0 ? 0 : Median(meant, pair => pair.Found).Length;
        return new DatumVerdict(kind, _pairs.Count, shifted.Count, metres);
    }

    private DatumKind Kind(int shifted)
    {
        if (_pairs.Count < FewestPairs)
            return DatumKind.Unknown;
        if (AllAreShifted())
            return DatumKind.Old;
        return shifted >= FewestPairs && shifted > 3 * ByChance() ? DatumKind.PartlyOld : DatumKind.Present;
    }

    private bool AllAreShifted()
    {
        var nearer = _pairs.Count(pair => pair.Found.From(pair.Shift).Length < pair.Found.Length);
        return nearer >= 0.8 * _pairs.Count
            && Median(_pairs, pair => pair.Found).From(Median(_pairs, pair => pair.Shift)).IsWithin(MedianScatter);
    }

    // Of what lies off in any direction, as much lies off in three others.
    private int ByChance()
    {
        var most = 0;
        var turned = _pairs.ConvertAll(pair => pair.Shift);
        for (var turn = 0; turn < 3; turn++)
        {
            turned = turned.ConvertAll(shift => shift.QuarterTurn());
            var near = _pairs.Zip(turned).Count(pair => pair.First.Found.From(pair.Second).IsWithin(Scatter));
            most = Math.Max(most, near);
        }
        return most;
    }

    // Every second one goes, and of those to come every second one is left out: the list is sampled evenly to its end.
    private void Thin()
    {
        for (var kept = 0; 2 * kept < _pairs.Count; kept++)
            _pairs[kept] = _pairs[2 * kept];
        _pairs.RemoveRange((_pairs.Count + 1) / 2, _pairs.Count / 2);
        _stride *= 2;
    }

    private static Offset Median(List<Pair> pairs, Func<Pair, Offset> part) => new(
        Median(pairs.ConvertAll(pair => part(pair).East)),
        Median(pairs.ConvertAll(pair => part(pair).North)));

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    private readonly record struct Pair(Offset Found, Offset Shift);
}
