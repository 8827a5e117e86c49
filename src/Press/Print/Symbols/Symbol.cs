using QRCoder;

namespace Annai.Print.Symbols;

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

    /// <summary>How many light modules there are around it at least.</summary>
    public const int QuietZone = 4;

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
        return new Symbol(data, widthInMillimetres / (data.ModuleMatrix.Count - 2 * QuietZone));
    }

    /// <summary>How wide it is, without its quiet zone, where a module is as wide as asked.</summary>
    public double WidthWith(double module) => (Size - 2 * QuietZone) * module;

    public bool IsDark(int row, int column) => _data.ModuleMatrix[row][column];

    /// <summary>The dark modules of a row that stand side by side: where they begin, and how many they are.</summary>
    public IEnumerable<(int Start, int Length)> DarkRuns(int row)
    {
        for (var column = 0; column < Size; column++)
        {
            var start = column;
            while (column < Size && IsDark(row, column))
                column++;
            if (column > start)
                yield return (start, column - start);
        }
    }
}
