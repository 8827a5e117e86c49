using System.Collections.Immutable;
using Annai.Content;
using Annai.Content.Matching;
using Annai.Import.Cells;

namespace Annai.Import.Rows;

/// <summary>The city's areas, by their names and by the addresses inside them.</summary>
internal sealed class KnownAreas
{
    private readonly Dictionary<string, AreaId> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AreaId> _postcodes = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(string Town, AreaId Area)> _towns;

    public KnownAreas(ImmutableArray<Area> areas)
    {
        var towns = new List<(string Town, AreaId Area)>();
        foreach (var area in areas)
        {
            var id = area.Id.Value;
            foreach (var name in (string[])[id.Value, area.Name.Value, area.Kana.Value])
                _named.TryAdd(Normalised.Of(name ?? ""), id);
            foreach (var alias in area.Aliases)
            {
                _named.TryAdd(Normalised.Of(alias.Value), id);
                towns.Add((Normalised.Of(alias.Value), id));
            }

            foreach (var postcode in area.Postcodes)
                _postcodes.TryAdd(postcode.Value, id);
        }

        // The longest name is the most exact one: 中央町 before 中央.
        _towns = [.. towns.Where(town => town.Town.Length > 1).OrderByDescending(town => town.Town.Length)];
    }

    public CellReading Read(string written) =>
        Plain.IsAbsent(written) ? CellReading.Nothing
        : _named.TryGetValue(Normalised.Of(written), out var area)
            ? CellReading.Spelled(area.Value, written, "地区の名前を管理番号にしました")
        : CellReading.Unreadable("地区の一覧（areas.yaml）にない名前です");

    /// <summary>The area in which an address lies; null where its town and its postcode name none.</summary>
    /// <param name="address">In the spelling in which addresses are compared.</param>
    /// <param name="postcode">With its hyphen.</param>
    public AreaId? Of(string address, string postcode)
    {
        foreach (var (town, area) in _towns)
            if (address.StartsWith(town, StringComparison.Ordinal))
                return area;
        return _postcodes.TryGetValue(postcode, out var byPost) ? byPost : null;
    }
}
