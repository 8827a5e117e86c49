using System.Globalization;
using System.Text;
using QRCoder;

namespace Annai.Tests.Browser;

/// <summary>Codes drawn for a page, so that reading them back proves the whole way.</summary>
internal static class QrPictures
{
    public static string Svg(string text, string style)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows.Count; x++)
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return $"""
            <svg viewBox="0 0 {rows.Count} {rows.Count}" style="{style}" shape-rendering="crispEdges"><path d="{path}"/></svg>
            """;
    }

    public static byte[] Png(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(4);
    }
}
