using System.Collections.Immutable;
using System.Text;

namespace Annai.Sheets.Texts;

/// <summary>
/// Cuts a text into rows of cells. A quote without its pair costs no row: it is gone back to, and read again as a
/// character like any other.
/// </summary>
internal sealed class DelimitedRows(SignWindow text, char separator, Damage damage)
{
    private const char Quote = '"';
    private const string QuoteHint =
        "a cell with quotes, commas or line breaks stands in quotes, and quotes inside it are doubled";

    private readonly StringBuilder _cell = new();

    // Excel copies a cell with tabs or line breaks in quotes, and any other as it is, with whatever quotes it has.
    private readonly bool _isPasted = separator == '\t';

    public IEnumerable<SheetRow> All()
    {
        while (text.Current >= 0)
        {
            var line = text.Line;
            var cells = Record(line);
            if (cells.Any(cell => cell.Length > 0))
                yield return new SheetRow(line, cells);
        }
    }

    private ImmutableArray<string> Record(int line)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        cells.Add(Cell());
        var count = 1;
        for (; text.Current == separator; count++)
        {
            text.Advance();
            var cell = Cell();
            if (count < Limits.Columns)
                cells.Add(cell);
        }

        if (count > Limits.Columns)
            damage.At(line, $"this row has {count} cells, expected {Limits.Columns} at most", Damage.SaveAnew);
        EndLine();
        return cells.DrainToImmutable();
    }

    private void EndLine()
    {
        var isReturn = text.Current == '\r';
        if (text.Current >= 0)
            text.Advance();
        if (isReturn && text.Current == '\n')
            text.Advance();
    }

    private string Cell()
    {
        _cell.Clear();
        if (text.Current == Quote)
            Quoted();
        else
            Plain(tellsQuotes: !_isPasted);
        return _cell.ToString();
    }

    private void Quoted()
    {
        var (line, column) = (text.Line, text.Column);
        text.Mark();
        text.Advance();
        var isClosed = ReadToClosingQuote();
        if (isClosed && EndsCell(text.Current))
        {
            text.Release();
        }
        else if (isClosed && line == text.Line && !_isPasted)
        {
            text.Release();
            TellLoose(line, column);
            Plain(tellsQuotes: false);
        }
        else
        {
            if (!isClosed || line < text.Line)
                TellUnclosed(line, column);
            text.GoBack();
            _cell.Clear();
            Plain(tellsQuotes: false);
        }
    }

    private bool ReadToClosingQuote()
    {
        for (; text.Current >= 0 && _cell.Length <= Limits.Cell; text.Advance())
        {
            if (text.Current == Quote)
            {
                text.Advance();
                if (text.Current != Quote)
                    return true;
            }

            _cell.Append((char)text.Current);
        }

        return false;
    }

    private void Plain(bool tellsQuotes)
    {
        var (line, column, isTooLong) = (text.Line, text.Column, false);
        for (; !EndsCell(text.Current); text.Advance())
        {
            if (text.Current == Quote && tellsQuotes)
            {
                TellLoose(line, text.Column);
                tellsQuotes = false;
            }

            if (_cell.Length < Limits.Cell)
                _cell.Append((char)text.Current);
            else
                isTooLong = true;
        }

        if (isTooLong)
            damage.At(
                line,
                $"a cell of more than {Limits.Cell} characters is cut off there",
                "see whether its line ends got lost",
                column);
    }

    private bool EndsCell(int sign) => sign is -1 or '\r' or '\n' || sign == separator;

    private void TellLoose(int line, int column) => damage.At(
        line,
        "a quote stands in the middle of a cell, expected it at both ends or doubled",
        QuoteHint,
        column);

    private void TellUnclosed(int line, int column) => damage.At(
        line,
        "a quote opens a cell and nothing closes it, expected a second one before the next cell",
        QuoteHint,
        column);
}
