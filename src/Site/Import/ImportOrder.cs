using Annai.Calendar;
using Annai.Content;
using Annai.Import.Headings;
using Annai.Import.Positions;
using Annai.Sheets;

namespace Annai.Import;

/// <summary>What is to be imported into what.</summary>
public sealed record ImportOrder
{
    public required ListKind Kind { get; init; }

    /// <summary>The name of the list that it becomes; mailings have one list only.</summary>
    public required string Set { get; init; }

    public required SheetFile File { get; init; }

    /// <summary>The file's name, for findings.</summary>
    public required string FileName { get; init; }

    /// <summary>The list as it stands; null where there is none yet.</summary>
    public required SheetFile? Present { get; init; }

    /// <summary>Its name, for findings.</summary>
    public required string PresentName { get; init; }

    public required Site Site { get; init; }

    public required JapaneseDay Today { get; init; }

    /// <summary>The sheet of a workbook that holds the list; without it the one that looks most like it.</summary>
    public string? Sheet { get; init; }

    /// <summary>What the city says its headings mean.</summary>
    public ColumnMap Map { get; init; } = ColumnMap.Empty;

    /// <summary>The ministry's tables of addresses and positions.</summary>
    public AddressTable? Addresses { get; init; }
}
