using Annai.Diagnostics;
using Annai.Sheets;

namespace Annai.Import.Positions;

/// <summary>
/// The ministry's 位置参照情報 of one or more municipalities: finds the position of an address without asking anybody.
/// </summary>
public sealed class AddressTable
{
    private readonly TownIndex _towns = new();

    /// <summary>
    /// Takes in a table of blocks (街区レベル) or of parts of town (大字・町丁目レベル); which it is, its header says.
    /// </summary>
    public void Add(IEnumerable<SheetRow> rows, string name, Findings findings)
    {
        AddressColumns? columns = null;
        foreach (var row in rows)
        {
            columns ??= AddressColumns.Of(row);
            if (columns is null)
                break;
            if (columns.Read(row) is { } line)
                _towns.Add(line);
        }
        if (columns is null)
            findings.Add(
                Codes.NoAddressTable,
                new SourcePlace(name, 1, 1),
                "the first row is no header of 位置参照情報; "
                    + "expected `市区町村名`, `大字・丁目名` or `大字町丁目名`, `緯度` and `経度`",
                "take a CSV of 街区レベル or 大字・町丁目レベル as it comes from https://nlftp.mlit.go.jp/isj/");
    }

    /// <summary>The position of an address as a city writes it; null where none, or more than one, is meant.</summary>
    public AddressMatch? Find(string address) => new AddressSearch(_towns, WrittenAddress.Of(address)).Find();
}
