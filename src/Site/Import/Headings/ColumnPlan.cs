using System.Collections.Immutable;
using Annai.Sheets;

namespace Annai.Import.Headings;

/// <summary>What each column of one sheet is about.</summary>
internal sealed class ColumnPlan
{
    private readonly ImmutableArray<int>[] _places = new ImmutableArray<int>[Meanings];
    private readonly string[] _headings = new string[Meanings];

    private ColumnPlan(int row, ImmutableArray<PlannedColumn> columns)
    {
        (Row, Columns) = (row, columns);
        foreach (var meaning in Enum.GetValues<Meaning>())
        {
            var own = columns.Where(column => column.Use is ColumnUse.Means means && means.Meaning == meaning).ToList();
            _places[(int)meaning] = [.. own.Select(column => column.Index)];
            _headings[(int)meaning] = own is [var first, ..] ? first.Heading : "";
        }

        Hours = [.. columns.Where(IsOfHours)];
        Told =
        [
            .. columns.Where(column => column.Use is not (ColumnUse.Passed or ColumnUse.Means { Meaning: Meaning.Id }))
                .Select(column => column.Index),
        ];
        Ticks = [.. columns.Where(column => column.Use is ColumnUse.Ticks)];
    }

    /// <summary>How many meanings there are.</summary>
    public static int Meanings { get; } = Enum.GetValues<Meaning>().Length;

    /// <summary>The row of the headings.</summary>
    public int Row { get; }

    public ImmutableArray<PlannedColumn> Columns { get; }

    /// <summary>Those that say anything of when a place is open.</summary>
    public ImmutableArray<PlannedColumn> Hours { get; }

    /// <summary>Those of labels.</summary>
    public ImmutableArray<PlannedColumn> Ticks { get; }

    /// <summary>The places of those that say something of a row but its number.</summary>
    public ImmutableArray<int> Told { get; }

    /// <summary>How many headings are known: the row of which most are is the one with the headings.</summary>
    public int Known => Columns.Count(column => column.Use is not ColumnUse.Unknown);

    public static ColumnPlan Of(SheetRow row, HeadingReader reader, Meaning name)
    {
        ImmutableArray<PlannedColumn> columns =
        [
            .. row.Cells.Select((cell, index) => (Heading: Headed(cell), Index: index))
                .Where(cell => cell.Heading.Length > 0)
                .Select(cell => new PlannedColumn(cell.Index, cell.Heading, reader.Read(cell.Heading))),
        ];
        return new ColumnPlan(row.Number, WithName(WithoutHalves(WithoutDates(columns)), name));
    }

    public bool Has(Meaning meaning) => !_places[(int)meaning].IsEmpty;

    public ImmutableArray<int> IndexesOf(Meaning meaning) => _places[(int)meaning];

    public string HeadingOf(Meaning meaning) => _headings[(int)meaning];

    /// <summary>
    /// The same without the columns in which nobody wrote anything: they say nothing, not that nothing is.
    /// </summary>
    public ColumnPlan Without(Func<int, bool> isEmpty) =>
        new(Row, [.. Columns.Where(column => column.Use is ColumnUse.Passed || !isEmpty(column.Index))]);

    private static bool IsOfHours(PlannedColumn column) => column.Use switch
    {
        ColumnUse.EndOf or ColumnUse.HoursOf => true,
        ColumnUse.Means means => means.Meaning is Meaning.Hours or Meaning.Days or Meaning.Opens or Meaning.Closes
            or Meaning.ClosedDays or Meaning.HoursNote,
        _ => false,
    };

    private static string Headed(string cell) => string.Join(' ', cell.Split((char[])['\r', '\n', ' ', '　'],
        StringSplitOptions.RemoveEmptyEntries));

    // 年, 月, 日: without a Tuesday they are no days of the week.
    private static ImmutableArray<PlannedColumn> WithoutDates(ImmutableArray<PlannedColumn> columns) =>
        columns.Any(column => column.Use is ColumnUse.HoursOf { Days: "火" or "水" or "木" or "金" })
            ? columns
            : [.. columns.Select(column => column.Heading is "月" or "日" && column.Use is ColumnUse.HoursOf
                ? column with { Use = new ColumnUse.Unknown() }
                : column)];

    // 午前 and 午後 beside each other are times; one of them alone may be anything.
    private static ImmutableArray<PlannedColumn> WithoutHalves(ImmutableArray<PlannedColumn> columns)
    {
        var halves = columns.Select(column => column.Use)
            .OfType<ColumnUse.HoursOf>()
            .Where(use => use is { Times: "", Days: "" })
            .Select(use => use.Half)
            .Distinct();
        return halves.Count() != 1
            ? columns
            : [.. columns.Select(column => column.Use is ColumnUse.HoursOf { Times: "", Days: "" }
                ? column with { Use = new ColumnUse.Unknown() }
                : column)];
    }

    private static ImmutableArray<PlannedColumn> WithName(ImmutableArray<PlannedColumn> columns, Meaning name)
    {
        if (columns.Any(column => column.Use is ColumnUse.Means means && means.Meaning == name))
            return columns;
        var loose = columns.FirstOrDefault(column =>
            column.Use is ColumnUse.Unknown && HeadingReader.IsLooselyName(column.Heading));
        return loose is null
            ? columns
            : columns.Replace(loose, loose with { Use = new ColumnUse.Means(name) });
    }
}
