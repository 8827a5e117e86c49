using Annai.Content;
using Annai.Content.Matching;
using Annai.Import.Cells;

namespace Annai.Import.Rows;

/// <summary>The places of all sets, by their ids and names: an occasion names the one where it is.</summary>
internal sealed class KnownPlaces
{
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _many = new(StringComparer.Ordinal);

    public KnownPlaces(IEnumerable<Place> places)
    {
        foreach (var place in places)
        {
            _named.TryAdd(place.Id.Value.Value, place.Id.Value.Value);
            var name = Normalised.Of(place.Name.Value);
            if (!_named.TryAdd(name, place.Id.Value.Value) && _named[name] != place.Id.Value.Value)
                _many.Add(name);
        }
    }

    public CellReading Read(string written)
    {
        if (_named.TryGetValue(written, out var id) && id == written)
            return new CellReading(id);
        var name = Normalised.Of(written);
        if (_many.Contains(name))
            return CellReading.Unreadable("同じ名前の場所が複数あります。管理番号で書いてください");
        return _named.TryGetValue(name, out var known)
            ? CellReading.Repaired(known, "会場の名前を管理番号にしました")
            : CellReading.Unreadable("場所の一覧（content/places）にない会場です");
    }
}
