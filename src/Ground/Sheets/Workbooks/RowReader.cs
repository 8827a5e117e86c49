namespace Annai.Sheets.Workbooks;

/// <summary>Reads the rows of one sheet of a workbook, up to its end or to where it is damaged.</summary>
internal sealed class RowReader(Book book, string path, MergedCells merged, string sheet, Damage damage) : IDisposable
{
    private const string NoValueHint = "open it in Excel, which then works out its formulas, and save it";

    private readonly List<string> _cells = [];
    private PartReader? _xml;
    private int _row;
    private bool _isHidden;
    private bool _ended;

    /// <summary>The next row that holds anything, or null.</summary>
    public SheetRow? Next()
    {
        try
        {
            return Read();
        }
        catch (Exception thrown) when (Package.IsDamage(thrown))
        {
            damage.At(
                _row,
                $"the sheet `{sheet}` is damaged in or behind row {_row}: {thrown.Message}",
                Damage.SaveAnew + ", for what stands there is not read");
            return null;
        }
    }

    public void Dispose() => _xml?.Dispose();

    private SheetRow? Read()
    {
        _xml ??= book.Package.Open(path) ?? throw new InvalidDataException($"the workbook has no part `{path}`");
        while (!_ended && _xml.Next())
            if (_xml.Ends("sheetData"))
                _ended = true;
            else if (_xml.Starts("row") && Row(_xml) && _cells.Exists(cell => cell.Length > 0))
            {
                merged.Fill(_row, _cells);
                return new SheetRow(_row, [.. _cells]) { IsHidden = _isHidden };
            }

        return null;
    }

    private bool Row(PartReader xml)
    {
        _cells.Clear();
        var number = xml["r"] is { } written ? CellReference.Number(written) ?? 0 : _row + 1;
        var isPossible = number is >= 1 and <= Limits.Rows;
        if (isPossible)
            _row = number;
        else
            damage.At(
                _row,
                $"the sheet `{sheet}` has a row `{xml["r"] ?? "1048577"}`, expected 1 to {Limits.Rows}",
                Damage.SaveAnew);
        _isHidden = xml["hidden"] is "1" or "true";
        if (xml.IsEmpty)
            return false;
        for (var column = 0; xml.Next() && !xml.Ends("row");)
            if (xml.Starts("c"))
                Cell(xml, ref column);
        return isPossible;
    }

    private void Cell(PartReader xml, ref int column)
    {
        var written = xml["r"];
        var next = written is null ? column + 1 : CellReference.Column(written);
        var value = Value(xml);
        if (next is < 1 or > Limits.Columns)
        {
            damage.At(
                _row,
                $"row {_row} of the sheet `{sheet}` has a cell `{written}`, expected columns `A` to `XFD`",
                Damage.SaveAnew);
            return;
        }

        column = next;
        if (value.Length == 0)
            return;
        while (_cells.Count < column)
            _cells.Add("");
        _cells[column - 1] = value;
    }

    private string Value(PartReader xml)
    {
        var (kind, format) = (xml["t"] ?? "n", book.Format(xml.Number("s")));
        var (value, hasFormula, hasValue) = ("", false, false);
        if (xml.IsEmpty)
            return "";
        while (xml.Next() && !xml.Ends("c"))
        {
            hasFormula |= xml.Starts("f");
            if (!xml.Starts("v") && !xml.Starts("is"))
                continue;
            hasValue = true;
            value = xml.Text();
        }

        if (hasFormula && !hasValue)
            damage.At(_row, $"row {_row} of the sheet `{sheet}` has a formula without its value", NoValueHint);
        return Cut(Shown(kind, value, format));
    }

    private string Shown(string kind, string value, NumberFormat format) => kind switch
    {
        _ when value.Length == 0 => "",
        "s" => Word(value),
        "b" => value is "0" or "false" ? "FALSE" : "TRUE",
        "d" => SerialDate.FromIso(value),
        "n" => CellNumber.Text(value, format, book.Counts1904),
        _ => value,
    };

    private string Word(string index)
    {
        if (CellReference.Number(index.Trim()) is { } number && number < book.Words.Length)
            return book.Words[number];
        damage.At(
            _row,
            $"row {_row} of the sheet `{sheet}` has a text number `{index}` that is not among those of the workbook",
            Damage.SaveAnew);
        return "";
    }

    private string Cut(string value)
    {
        if (value.Length <= Limits.Cell)
            return value;
        damage.At(_row, $"a cell of more than {Limits.Cell} characters is cut off there", Damage.SaveAnew);
        return value[..Limits.Cell];
    }
}
