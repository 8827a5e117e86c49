using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>
/// A name of a part of town and what bears it: 焼津 is 大字焼津 as well as all of 焼津1丁目 to 6丁目.
/// </summary>
internal sealed class Town(Municipality city, string key)
{
    private readonly List<TownRows> _rows = [];
    private readonly List<TownRows> _quarters = [];

    public Municipality City => city;

    public string Key => key;

    /// <summary>Whether it has land of its own, and not only the 丁目 that are called after it.</summary>
    public bool HasRows => _rows.Count > 0;

    public void Add(TownRows rows) => _rows.Add(rows);

    public void AddQuarter(TownRows rows) => _quarters.Add(rows);

    public AddressMatch Whole() => new(
        Mean.Of(_rows.Concat(_quarters).Select(rows => rows.Middle)),
        PositionLevel.Town,
        _rows.Count == 1 && _quarters.Count == 0 ? $"{city.Name}{_rows[0].Written}" : $"{city.Name}{key}");

    /// <summary>A block by its name; null where there is none, or where two of one name lie apart.</summary>
    public AddressMatch? Block(string block)
    {
        AddressMatch? found = null;
        foreach (var rows in _rows)
        {
            if (rows.Block(block) is not { } position)
                continue;
            if (found is not null && !Offset.Between(found.Position, position).IsWithin(Offset.SameBlock))
                return null;
            found ??= new AddressMatch(position, PositionLevel.Block, $"{city.Name}{rows.Written}{block}");
        }
        return found;
    }
}
