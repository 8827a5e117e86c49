using System.Text.RegularExpressions;
using Annai.Content.Matching;

namespace Annai.Import.Positions;

/// <summary>The towns of all tables by their names, and the municipalities by theirs.</summary>
internal sealed partial class TownIndex
{
    private readonly Dictionary<(string Prefecture, string City), Municipality> _cities = [];
    private readonly Dictionary<(Municipality City, string Town, string Part), TownRows> _rows = [];
    private readonly Dictionary<string, List<Municipality>> _citiesByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Town>> _townsByKey = new(StringComparer.Ordinal);

    // A city's blocks are called 1 to 50 in every part of town.
    private readonly Dictionary<string, string> _blockNames = new(StringComparer.Ordinal);
    private int _longestCity;
    private int _longestTown;

    public void Add(AddressLine line)
    {
        var rows = Rows(City(line), line.Town, line.Part);
        if (line.Block is null)
            rows.Place(line.Position);
        else
            rows.Place(BlockName(line.Block), new TownBlock(line.Position, line.IsRepresentative));
    }

    /// <summary>The municipalities whose name is the longest that a text has at an index, and where it ends.</summary>
    public (List<Municipality> Cities, int End) CitiesAt(string text, int index)
    {
        var lookup = _citiesByKey.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longestCity, text.Length - index); length > 0; length--)
            if (lookup.TryGetValue(text.AsSpan(index, length), out var cities))
                return (cities, index + length);
        return ([], index);
    }

    /// <summary>The towns that a text names at an index, the longest names first.</summary>
    public IEnumerable<List<Town>> TownsAt(string text, int index)
    {
        for (var length = Math.Min(_longestTown, text.Length - index); length > 0; length--)
            if (_townsByKey.TryGetValue(text.Substring(index, length), out var towns))
                yield return towns;
    }

    public Town? Quarter(Town town, string number) =>
        Named(town.City, $"{town.Key}{number}丁目") ?? Named(town.City, $"{town.Key}{number}丁");

    private Town? Named(Municipality city, string key) =>
        _townsByKey.GetValueOrDefault(key)?.Find(town => town.City == city);

    private Municipality City(AddressLine line)
    {
        if (_cities.TryGetValue((line.Prefecture, line.City), out var known))
            return known;
        var city = new Municipality(line.Prefecture, line.City);
        _cities.Add((line.Prefecture, line.City), city);
        foreach (var key in city.Keys())
        {
            Listed(_citiesByKey, key).Add(city);
            _longestCity = Math.Max(_longestCity, key.Length);
        }
        return city;
    }

    private TownRows Rows(Municipality city, string town, string part)
    {
        if (_rows.TryGetValue((city, town, part), out var known))
            return known;
        var rows = new TownRows(town + part);
        _rows.Add((city, town, part), rows);
        var key = AddressKey.Of(town);
        Town(city, key).Add(rows);
        if (part.Length > 0)
            Town(city, AddressKey.Of(town + part)).Add(rows);
        if (QuarterName().Match(key) is { Success: true } quarter)
            Town(city, quarter.Groups["town"].Value).AddQuarter(rows);
        return rows;
    }

    private Town Town(Municipality city, string key)
    {
        if (Named(city, key) is { } known)
            return known;
        var town = new Town(city, key);
        Listed(_townsByKey, key).Add(town);
        _longestTown = Math.Max(_longestTown, key.Length);
        return town;
    }

    private string BlockName(string written)
    {
        if (!_blockNames.TryGetValue(written, out var name))
            _blockNames.Add(written, name = Normalised.Of(written));
        return name;
    }

    private static List<T> Listed<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        return list;
    }

    [GeneratedRegex("^(?<town>.+?)[0-9]+丁目?$")]
    private static partial Regex QuarterName();
}
