using System.Globalization;
using Annai.Content;
using Annai.Content.Matching;
using Annai.Sheets;

namespace Annai.Import.Positions;

/// <summary>Where the columns of one table stand. Their names changed over the years, and so did their order.</summary>
internal sealed class AddressColumns
{
    private const string NoLongerValid = "3";

    private readonly int _prefecture;
    private readonly int _city;
    private readonly int _town;
    private readonly int _part;
    private readonly int _block;
    private readonly int _latitude;
    private readonly int _longitude;
    private readonly int _isRepresentative;
    private readonly int _history;

    private AddressColumns(SheetRow header)
    {
        string[] names = [.. header.Cells.Select(Normalised.Of)];
        _prefecture = Column(names, "都道府県名");
        _city = Column(names, "市区町村名");
        _town = Column(names, "大字・丁目名", "大字・町丁目名", "町丁目名");
        _part = Column(names, "小字・通称名");
        _block = Column(names, "街区符号・地番");
        _latitude = Column(names, "緯度");
        _longitude = Column(names, "経度");
        _isRepresentative = Column(names, "代表フラグ");
        _history = Column(names, "更新後履歴フラグ");
    }

    private bool IsWhole => _prefecture >= 0 && _city >= 0 && _town >= 0 && _latitude >= 0 && _longitude >= 0;

    /// <summary>The columns that a header names, or null where it is no header of the ministry's tables.</summary>
    public static AddressColumns? Of(SheetRow header) =>
        new AddressColumns(header) is { IsWhole: true } columns ? columns : null;

    /// <summary>The row, unless it is past or lies nowhere.</summary>
    public AddressLine? Read(SheetRow row)
    {
        if (Cell(row, _history) == NoLongerValid || PositionOf(row) is not { } position)
            return null;
        return new AddressLine(
            Cell(row, _prefecture),
            Cell(row, _city),
            Cell(row, _town),
            Cell(row, _part),
            _block < 0 ? null : Cell(row, _block),
            position,
            Cell(row, _isRepresentative) == "1");
    }

    private Coordinates? PositionOf(SheetRow row) =>
        double.TryParse(Cell(row, _latitude), CultureInfo.InvariantCulture, out var latitude)
        && double.TryParse(Cell(row, _longitude), CultureInfo.InvariantCulture, out var longitude)
        && latitude is >= 20 and <= 46
        && longitude is >= 122 and <= 154
            ? new Coordinates(latitude, longitude)
            : null;

    private static int Column(string[] names, params string[] wanted) =>
        Array.FindIndex(names, name => wanted.Any(one => Normalised.Of(one) == name));

    private static string Cell(SheetRow row, int column) =>
        column >= 0 ? row[column].Trim() : "";
}
