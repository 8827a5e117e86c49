using System.Buffers;
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
    private readonly RowBuffer _row = new();
    private readonly SearchValues<char> _ends = SearchValues.Create(separator, Quote, '\r', '\n');

    // Excel copies a cell with tabs or line breaks in quotes, and any other as it is, with whatever quotes it has.
    private readonly bool _isPasted = separator == '\t';

    public IEnumerable<SheetRow> All()
    {
        while (text.Current >= 0)
        {
            var line = text.Line;
            Record(line);
            if (!_row.IsEmpty)
                yield return new SheetRow(line, _row.ToText());
        }
    }

    private void Record(int line)
    {
        _row.Clear();
        var tooMany = 0;
        for (var hasMore = true; hasMore; hasMore = TakesSeparator())
        {
            AddWhole();
            var cell = Cell();
            if (_row.Count < Limits.Columns)
                _row.Add(cell);
            else
                tooMany++;
        }

        if (tooMany > 0)
            damage.At(
                line,
                $"this row has {_row.Count + tooMany} cells, expected {Limits.Columns} at most",
                Damage.SaveAnew);
        EndLine();
    }

    // Most rows lie in memory as a whole, without a quote, and there is nothing to tell of their cells.
    private void AddWhole()
    {
        var ahead = text.Ahead;
        var end = ahead.IndexOfAny(Quote, '\r', '\n');
        text.Pass(_row.AddAll(end < 0 ? ahead : ahead[..end], separator));
    }

    private bool TakesSeparator()
    {
        var isThere = text.Current == separator;
        if (isThere)
            text.Advance();
        return isThere;
    }

    private void EndLine()
    {
        var isReturn = text.Current == '\r';
        if (text.Current >= 0)
            text.Advance();
        if (isReturn && text.Current == '\n')
            text.Advance();
    }

    private ReadOnlySpan<char> Cell() => text.Current switch
    {
        Quote when TryQuoted(out var cell) => cell,
        '=' when text.Ahead is [_, Quote, ..] => Kept(),
        -1 or '\r' or '\n' => [],
        _ when TryWhole(out var cell) => cell,
        _ => SignBySign(),
    };

    // The last one of a row, which ends where its line does.
    private bool TryWhole(out ReadOnlySpan<char> cell)
    {
        var ahead = text.Ahead;
        var end = ahead.IndexOfAny(_ends);
        cell = ahead[..Math.Max(0, end)];
        if (end is < 0 or > Limits.Cell || ahead[end] == Quote)
            return false;
        text.Pass(end);
        return true;
    }

    // ="0123": so that a spreadsheet takes the number for a text.
    private ReadOnlySpan<char> Kept()
    {
        text.Advance();
        return Cell();
    }

    private bool TryQuoted(out ReadOnlySpan<char> cell)
    {
        cell = [];
        var ahead = text.Ahead[1..];
        var end = ahead.IndexOfAny(Quote, '\r', '\n');
        if (end is < 0 or > Limits.Cell || end + 1 == ahead.Length || ahead[end] != Quote || !EndsCell(ahead[end + 1]))
            return false;
        text.Pass(end + 2);
        cell = ahead[..end];
        return true;
    }

    private string SignBySign()
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
