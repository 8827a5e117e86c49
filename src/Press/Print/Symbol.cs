using QRCoder;

namespace Annai.Print;

/// <summary>
/// The dark and light modules of a two-dimensional code, with its quiet zone of four modules on all sides.
/// </summary>
public sealed class Symbol
{
    private readonly QRCodeData _data;

    private Symbol(QRCodeData data, double moduleInMillimetres)
    {
        _data = data;
        Module = moduleInMillimetres;
    }

    /// <summary>Modules across, quiet zones included.</summary>
    public int Size => _data.ModuleMatrix.Count;

    public int Version => _data.Version;

    /// <summary>The side of one module in millimetres.</summary>
    public double Module { get; }

    /// <summary>Draws a code whose symbol, without the quiet zone, is as wide as asked.</summary>
    public static Symbol Of(string payload, double widthInMillimetres)
    {
        // A lower version reads better than a higher error correction at the same printed size, and M is the usual one.
        using var generator = new QRCodeGenerator();
        var data = generator.CreateQrCode(payload, QRCodeGenerator.ECCLevel.M);
        const int quietZones = 2 * 4;
        return new Symbol(data, widthInMillimetres / (data.ModuleMatrix.Count - quietZones));
    }

    public bool IsDark(int row, int column) => _data.ModuleMatrix[row][column];
}
