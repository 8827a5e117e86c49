using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Annai.Import.Positions;

/// <summary>The numbers behind a part of town: 丁目, block and house, or those of a piece of land.</summary>
/// <param name="Sign">What some land has before its number, such as 甲 or い.</param>
/// <param name="Numbers">The numbers.</param>
/// <param name="MayBeginWithQuarter">Whether the first may be that of a 丁目: 6-10-17, but not 6番地.</param>
internal sealed partial record HouseNumber(string Sign, ImmutableArray<string> Numbers, bool MayBeginWithQuarter)
{
    public static HouseNumber At(WrittenAddress address, int index)
    {
        var match = Form().Match(address.Text, index);
        return new HouseNumber(
            match.Groups["sign"].Value,
            [.. match.Groups["number"].Captures.Select(number => number.Value)],
            match.Groups["sign"].Length == 0
                && match.Groups["joint"].Captures is [] or [{ Value: "-" or "の" }, ..]
                && !LandFollows(address.Text, match.Index + match.Length));
    }

    public HouseNumber WithoutQuarter() => this with { Numbers = Numbers.RemoveAt(0), MayBeginWithQuarter = false };

    /// <summary>The blocks that it may lie in: that of all its numbers first, then with one less each.</summary>
    public IEnumerable<(string Block, bool IsWhole)> Blocks()
    {
        for (var count = Numbers.Length; count > 0; count--)
            yield return (Sign + string.Join('-', Numbers.Take(count)), count == Numbers.Length);
    }

    private static bool LandFollows(string text, int index) => index < text.Length && text[index] == '番';

    // A number that is followed by 丁目, 階 or 室 counts something else.
    [GeneratedRegex(
        """
        \G -? (?<sign>[甲乙丙丁戊己庚辛壬癸いろはにほへと]?)
        (?: (?<number>[0-9]+) (?![0-9丁条階f区線室]|地割)
            (?: (?<joint>-|番地?[の-]?|の) (?<number>[0-9]+) (?![0-9丁条階f区線室]) ){0,3} )?
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
