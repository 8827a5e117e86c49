using System.Text.RegularExpressions;

namespace Annai.Import.Positions;

/// <summary>Looks for one address: whose it is, then its part of town, then its block.</summary>
internal sealed partial class AddressSearch(TownIndex towns, WrittenAddress address)
{
    private const string Kyoto = "京都府";

    public AddressMatch? Find()
    {
        var prefecture = Prefectures.At(address.Text);
        var (cities, end) = towns.CitiesAt(address.Text, prefecture.Length);
        if (prefecture.Length > 0)
            cities = cities.FindAll(city => city.PrefectureKey == prefecture);
        if (cities.Count > 0 && Towns(cities, end) is { } named)
            return Only(named);
        // Without a prefecture what looked like a city may be a part of town.
        return prefecture.Length == 0 && Towns(null, 0) is { } found ? Only(found) : null;
    }

    private AddressMatch? Only((List<Town> Towns, int End) found) =>
        found.Towns is [var town] ? In(town, HouseNumber.At(address, found.End)) : null;

    private (List<Town> Towns, int End)? Towns(List<Municipality>? cities, int start)
    {
        foreach (var index in cities is [{ PrefectureKey: Kyoto }, ..] ? Starts(start) : [start])
            foreach (var named in towns.TownsAt(address.Text, index))
                if (EndsTown(index + named[0].Key.Length)
                    && named.FindAll(town => cities is null || cities.Contains(town.City)) is { Count: > 0 } among)
                    return (among, index + named[0].Key.Length);
        return null;
    }

    // In Kyoto the streets come first: 寺町通御池上る上本能寺前町.
    private IEnumerable<int> Starts(int start) =>
        Crossing().Matches(address.Text, start).Select(turn => turn.Index + turn.Length).Reverse().Prepend(start);

    // 本 is not the town of 本町5 where the tables have no 本町.
    private bool EndsTown(int end) =>
        end == address.Text.Length
        || address.Joints.Contains(end)
        || (NumberFollows().IsMatch(address.Text, end) && !IsWithinNumber(end));

    private bool IsWithinNumber(int end) =>
        char.IsAsciiDigit(address.Text[end - 1]) && char.IsAsciiDigit(address.Text[end]);

    private AddressMatch In(Town town, HouseNumber number)
    {
        var own = Block(town, number);
        if (number is not { MayBeginWithQuarter: true, Numbers: [var first, .. var rest] }
            || towns.Quarter(town, first) is not { } quarter)
            return own?.Match ?? town.Whole();
        var inQuarter = Block(quarter, number.WithoutQuarter());
        if (!town.HasRows || rest.Length > 1)
            return inQuarter?.Match ?? quarter.Whole();
        return (inQuarter, own) switch
        {
            ({ } block, null) => block.Match,
            (null, { IsWhole: true } block) when rest.Length > 0 => block.Match,
            // 焼津6-10 is block 10 of 焼津6丁目 or land 6-10 of 大字焼津, and nobody can tell.
            _ => town.Whole(),
        };
    }

    private static (AddressMatch Match, bool IsWhole)? Block(Town town, HouseNumber number)
    {
        foreach (var (block, isWhole) in number.Blocks())
            if (town.Block(block) is { } match)
                return (match, isWhole);
        return null;
    }

    [GeneratedRegex("上が?る|下が?る|入る?|通り?")]
    private static partial Regex Crossing();

    [GeneratedRegex(@"\G(?:-?[甲乙丙丁戊己庚辛壬癸いろはにほへと]?[0-9]|無番地|番外|地[先内])")]
    private static partial Regex NumberFollows();
}
