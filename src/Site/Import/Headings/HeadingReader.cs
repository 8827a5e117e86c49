using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annai.Import.Cells;

namespace Annai.Import.Headings;

/// <summary>Knows what a heading means: by the city's own map, by its words, by its parts.</summary>
internal sealed partial class HeadingReader
{
    private readonly FrozenDictionary<string, Meaning> _meanings;
    private readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> _written;
    private readonly FrozenSet<string> _passed;
    private readonly ImmutableArray<string> _hours;
    private readonly KnownLabels _labels;
    private readonly ColumnMap _map;

    public HeadingReader(ImmutableArray<Alias> aliases, KnownLabels labels, ColumnMap map)
    {
        var meanings = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var alias in aliases)
            foreach (var heading in alias.Headings)
                meanings.TryAdd(HeadingKey.Of(heading), alias.Meaning);
        _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal);
        _written = aliases
            .SelectMany(alias => alias.Headings.Select(heading => (Heading: heading, alias.Meaning)))
            .DistinctBy(one => one.Heading)
            .ToFrozenDictionary(one => one.Heading, one => one.Meaning, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _passed = PassedHeadings.All.Select(HeadingKey.Of).ToFrozenSet(StringComparer.Ordinal);
        _hours =
        [
            .. aliases.Where(alias => alias.Meaning == Meaning.Hours)
                .SelectMany(alias => alias.Headings.Skip(1).Select(Plain.Of)),
        ];
        (_labels, _map) = (labels, map);
    }

    public ColumnUse Read(string heading)
    {
        if (_map.Find(heading) is { } mapped)
            return mapped;
        var key = HeadingKey.Of(heading);
        if (_meanings.TryGetValue(key, out var meaning))
            return new ColumnUse.Means(meaning);
        if (_labels.Find(heading) is { } label)
            return new ColumnUse.Ticks(label);
        if (OfDays(heading) is { } days)
            return days;
        if (_passed.Contains(key))
            return new ColumnUse.Passed();
        // 電話番号（予約用）: what stands in brackets says more of the column, and seldom something else.
        var said = string.Concat(Brackets().Matches(heading).Select(match => match.Value));
        if (said.Length == 0 || said.Length == heading.Length || OfAnother().IsMatch(said))
            return new ColumnUse.Unknown();
        var use = Read(Brackets().Replace(heading, ""));
        return IsOfTimes(use) && DayHeading.IsNarrowed(said) ? new ColumnUse.Unknown() : use;
    }

    /// <summary>Whether a cell is, letter for letter, a heading of some meaning.</summary>
    public bool IsHeadingOf(Meaning meaning, ReadOnlySpan<char> cell) =>
        _written.TryGetValue(cell, out var known) && known == meaning;

    /// <summary>施設等の名称, 避難所の名前: what is named so in a table without a plainer name.</summary>
    public static bool IsLooselyName(string heading) => LooseName().IsMatch(HeadingKey.Of(heading));

    // 月 and 日 are days of the week only in a list of places: of an occasion they are its date.
    private ColumnUse? OfDays(string heading) =>
        _hours.IsEmpty ? null : (ColumnUse?)DayHeading.Hours(heading, _hours) ?? DayHeading.End(heading);

    private static bool IsOfTimes(ColumnUse use) => use switch
    {
        ColumnUse.EndOf or ColumnUse.HoursOf => true,
        ColumnUse.Means means => means.Meaning is Meaning.Hours or Meaning.Days or Meaning.Opens or Meaning.Closes
            or Meaning.ClosedDays or Meaning.CallHours,
        _ => false,
    };

    [GeneratedRegex("[（(【［\\[].*?[）)】］\\]]|[※*＊★☆]+.*$|^[①-⑳0-9０-９]+[.．、 　]")]
    private static partial Regex Brackets();

    [GeneratedRegex("(?i)fax|ＦＡＸ|ファ[クッ]|[カかｶ][ナなﾅ]|英|旧")]
    private static partial Regex OfAnother();

    [GeneratedRegex("(施設|機関|医院|病院|会場|場所|所|館|園|店)(等|など)?の?(名|名称|名前)$")]
    private static partial Regex LooseName();
}
