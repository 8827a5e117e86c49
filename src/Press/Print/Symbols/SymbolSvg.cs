using System.Globalization;
using System.Text;

namespace Annai.Print.Symbols;

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
            foreach (var (start, length) in symbol.DarkRuns(row))
                path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{length}v1h-{length}z");
        return Encoding.UTF8.GetBytes(
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{side}mm" height="{side}mm" """ +
            $"""viewBox="0 0 {symbol.Size} {symbol.Size}"><path d="{path}"/></svg>""" + "\n");
    }
}
