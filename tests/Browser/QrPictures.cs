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
        var size = rows.Count;
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
            for (var x = 0; x < size; x++)
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return $"""
            <svg viewBox="0 0 {size} {size}" style="{style}" shape-rendering="crispEdges"><path d="{path}"/></svg>
            """;
    }

    public static byte[] Png(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(4);
    }
}
