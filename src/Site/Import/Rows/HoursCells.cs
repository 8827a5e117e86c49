using System.Collections.Immutable;
using Annai.Import.Cells;
using Annai.Import.Difference;
using Annai.Import.Headings;
using Annai.Import.Hours;

namespace Annai.Import.Rows;

/// <summary>All cells of a row that speak of its hours, of which most rows of a list have the same.</summary>
internal readonly struct HoursCells : IEquatable<HoursCells>
{
    private readonly ImmutableArray<PlannedColumn> _columns;
    private readonly string[] _texts;

    private HoursCells(ImmutableArray<PlannedColumn> columns, string[] texts) => (_columns, _texts) = (columns, texts);

    /// <summary>How many characters they have.</summary>
    public int Length => _texts.Sum(text => text.Length);

    /// <summary>Those that say something, and what: not －, but × of a Saturday.</summary>
    public IEnumerable<HoursCell> Said => All.Where(cell => cell.SaysSomething);

    public IEnumerable<HoursCell> All => _columns.Zip(_texts, (column, text) => new HoursCell(column, text));

    public static HoursCells Of(SourceRow row)
    {
        var columns = row.Plan.Hours;
        var texts = new string[columns.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = row.At(columns[i].Index);
        return new HoursCells(columns, texts);
    }

    /// <summary>The same where no remark stands beside them.</summary>
    public HoursCells WithoutNotes() => new(
        _columns, [.. All.Select(cell => cell.Means(Meaning.HoursNote) ? "" : cell.Text)]);

    /// <summary>What is said of one meaning: more than one where two columns differ.</summary>
    public List<string> Texts(Meaning meaning) =>
        [.. Said.Where(cell => cell.Means(meaning)).Select(cell => cell.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>From when until when, as the two cells say it.</summary>
    public static string Between(string opens, string closes)
    {
        if (Plain.IsAbsent(opens) && Plain.IsAbsent(closes))
            return "";
        var (from, until) = (ClockText.One(opens), ClockText.One(closes));
        return from is not null && until is not null ? $"{from}-{until}" : $"{opens}～{closes}";
    }

    public bool Equals(HoursCells other) =>
        _columns == other._columns && _texts.AsSpan().SequenceEqual(other._texts);

    public override bool Equals(object? obj) => obj is HoursCells other && Equals(other);

    public override int GetHashCode()
    {
        var print = new Fingerprint();
        foreach (var text in _texts)
            print.Add(text);
        return print.Value.GetHashCode();
    }
}
