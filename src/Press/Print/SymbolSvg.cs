using System.Globalization;
using System.Text;

namespace Annai.Print;

/// <summary>
/// A code as SVG: one path, so that no hairline shows between modules, and its true size in millimetres.
/// </summary>
public static class SymbolSvg
{
    public static byte[] Of(Symbol symbol)
    {
        var side = (symbol.Size * symbol.Module).ToString("0.####", CultureInfo.InvariantCulture);
        var path = new StringBuilder();
        for (var row = 0; row < symbol.Size; row++)
            AppendRow(path, symbol, row);
        return Encoding.UTF8.GetBytes(
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{side}mm" height="{side}mm" """ +
            $"""viewBox="0 0 {symbol.Size} {symbol.Size}"><path d="{path}"/></svg>""" + "\n");
    }

    // Neighbours in a row are one rectangle.
    private static void AppendRow(StringBuilder path, Symbol symbol, int row)
    {
        for (var column = 0; column < symbol.Size; column++)
        {
            var start = column;
            while (column < symbol.Size && symbol.IsDark(row, column))
                column++;
            if (column > start)
                path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{column - start}v1h{start - column}z");
        }
    }
}
