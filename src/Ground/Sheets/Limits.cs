namespace Annai.Sheets;

/// <summary>How much of a file is believed: what Excel can hold, and what a machine can.</summary>
internal static class Limits
{
    public const int Columns = 16_384;
    public const int Rows = 1_048_576;

    /// <summary>In characters.</summary>
    public const int Cell = 1 << 20;

    public const long Unpacked = 512L << 20;

    /// <summary>How many times its packed size a part may have, above <see cref="SmallPart"/>.</summary>
    public const int PackedTimes = 200;

    public const long SmallPart = 10L << 20;

    /// <summary>Of one tag or one stretch of text, in bytes: an XML reader holds it as a whole.</summary>
    public const long Node = 16L << 20;

    public const int Depth = 64;

    /// <summary>Of all words of a workbook, in bytes of memory.</summary>
    public const long SharedText = 256L << 20;
}
