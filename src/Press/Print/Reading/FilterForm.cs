namespace Annai.Print.Reading;

/// <summary>How the bytes of a packed table were arranged before they were packed (ISO 32000-1, 7.4.4.4).</summary>
internal sealed record FilterForm(int Predictor, int Colors, int Bits, int Columns, bool IsEarly)
{
    private const int Tiff = 2;
    private const int FirstOfPng = 10;

    public static readonly FilterForm Plain = new(1, 1, 8, 1, true);

    public byte[] Unpredicted(byte[] bytes)
    {
        if (Predictor < Tiff)
            return bytes;
        if (Colors is < 1 or > 32 || Bits is not (1 or 2 or 4 or 8 or 16) || Columns is < 1 or > 1_000_000)
            throw UnreadablePdfException.Damaged("a packed part of the PDF has an impossible form");
        var pixel = Math.Max(1, Colors * Bits / 8);
        var row = (Colors * Bits * Columns + 7) / 8;
        return Predictor >= FirstOfPng ? OfPng(bytes, pixel, row) : Bits == 8 ? OfTiff(bytes, pixel, row) : bytes;
    }

    private static byte[] OfTiff(byte[] bytes, int pixel, int row)
    {
        for (var start = 0; start < bytes.Length; start += row)
            for (var at = start + pixel; at < Math.Min(start + row, bytes.Length); at++)
                bytes[at] += bytes[at - pixel];
        return bytes;
    }

    // Each row says first by which of five rules its bytes were foretold from the left and from above.
    private static byte[] OfPng(byte[] bytes, int pixel, int row)
    {
        var rows = (bytes.Length + row) / (row + 1);
        var result = new byte[rows * row];
        for (var number = 0; number < rows; number++)
        {
            var source = bytes.AsSpan(number * (row + 1));
            var target = result.AsSpan(number * row, row);
            var above = number == 0 ? default : result.AsSpan((number - 1) * row, row);
            for (var at = 0; at < Math.Min(row, source.Length - 1); at++)
            {
                var left = at < pixel ? 0 : target[at - pixel];
                var up = above.IsEmpty ? 0 : above[at];
                var corner = above.IsEmpty || at < pixel ? 0 : above[at - pixel];
                target[at] = (byte)(source[at + 1] + Foretold(source[0], left, up, corner));
            }
        }

        return result;
    }

    private static int Foretold(int rule, int left, int up, int corner) => rule switch
    {
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        4 => Paeth(left, up, corner),
        _ => 0,
    };

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp) = (Math.Abs(up - corner), Math.Abs(left - corner));
        var toCorner = Math.Abs(left + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
