using System.Collections.Immutable;
using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>
/// Where the places of each area lie in the middle. Where no table of addresses is at hand, the centres of the areas
/// are what a whole list can be held against.
/// </summary>
internal sealed class AreaCentres(ImmutableArray<Area> areas)
{
    // Of fewer places the middle says nothing.
    private const int FewestPlaces = 3;

    private readonly Dictionary<string, (double Latitude, double Longitude, int Count)> _sums = [];

    public void Add(string area, Coordinates position)
    {
        var (latitude, longitude, count) = _sums.GetValueOrDefault(area);
        _sums[area] = (latitude + position.Latitude, longitude + position.Longitude, count + 1);
    }

    public DatumVerdict Verdict()
    {
        var suspicion = new DatumSuspicion();
        foreach (var area in areas)
            if (area.Centre is { } centre
                && _sums.TryGetValue(area.Id.Value.Value, out var sum)
                && sum.Count >= FewestPlaces)
                suspicion.Add(new Coordinates(sum.Latitude / sum.Count, sum.Longitude / sum.Count), centre);
        return suspicion.Verdict();
    }
}
