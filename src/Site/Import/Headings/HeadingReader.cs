using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Annai.Import.Headings;

/// <summary>Knows what a heading means: by the city's own map, by its words, by its parts.</summary>
internal sealed partial class HeadingReader
{
    private readonly FrozenDictionary<string, Meaning> _meanings;
    private readonly FrozenDictionary<string, Meaning> _written;
    private readonly FrozenSet<string> _passed;
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
            .ToFrozenDictionary(one => one.Heading, one => one.Meaning, StringComparer.Ordinal);
        _passed = PassedHeadings.All.Select(HeadingKey.Of).ToFrozenSet(StringComparer.Ordinal);
        (_labels, _map) = (labels, map);
    }

    public ColumnUse Read(string heading)
    {
        if (_map.Find(heading) is { } mapped)
            return mapped;
        var key = HeadingKey.Of(heading);
        if (_meanings.TryGetValue(key, out var meaning))
            return new ColumnUse.Means(meaning);
        if (EndOf(key) is { } end)
            return end;
        if (_labels.Find(heading) is { } label)
            return new ColumnUse.Ticks(label);
        if (_passed.Contains(key))
            return new ColumnUse.Passed();
        // 電話番号（予約用）: what stands in brackets says more of the column, and seldom something else.
        var said = string.Concat(Brackets().Matches(heading).Select(match => match.Value));
        return said.Length > 0 && said.Length < heading.Length && !OfAnother().IsMatch(said)
            ? Read(Brackets().Replace(heading, ""))
            : new ColumnUse.Unknown();
    }

    /// <summary>Whether a cell is, letter for letter, a heading of some meaning.</summary>
    public bool IsHeadingOf(Meaning meaning, ReadOnlySpan<char> cell) =>
        _written.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var known) && known == meaning;

    /// <summary>施設等の名称, 避難所の名前: what is named so in a table without a plainer name.</summary>
    public static bool IsLooselyName(string heading) => LooseName().IsMatch(HeadingKey.Of(heading));

    private static ColumnUse.EndOf? EndOf(string key)
    {
        if (End().Match(key) is not { Success: true } end || DayOf(key) is not { IsEmpty: false } days)
            return null;
        return new ColumnUse.EndOf(days, end.ValueSpan is "終了" or "閉館" or "まで");
    }

    private static ImmutableArray<char> DayOf(string key) =>
        key.Contains("平日", StringComparison.Ordinal) ? [.. "月火水木金"]
        : Weekday().Match(key) is { Success: true } match ? [match.ValueSpan[0]]
        : [];

    [GeneratedRegex("[（(【［\\[].*?[）)】］\\]]|[※*＊★☆]+.*$|^[①-⑳0-9０-９]+[.．、 　]")]
    private static partial Regex Brackets();

    [GeneratedRegex("(?i)fax|ＦＡＸ|ファ[クッ]|[カかｶ][ナなﾅ]|英|旧")]
    private static partial Regex OfAnother();

    [GeneratedRegex("開始|終了|閉館|から|まで")]
    private static partial Regex End();

    [GeneratedRegex("[月火水木金土日]曜|祝日")]
    private static partial Regex Weekday();

    [GeneratedRegex("(施設|機関|医院|病院|会場|場所|所|館|園|店)(等|など)?の?(名|名称|名前)$")]
    private static partial Regex LooseName();
}
