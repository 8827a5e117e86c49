using System.Buffers;
using System.Text;

namespace Annai.Sheets.Texts;

/// <summary>Takes the next sign from bytes, as <see cref="Rune.DecodeFromUtf8"/> does.</summary>
internal delegate OperationStatus DecodingStep(ReadOnlySpan<byte> bytes, out Rune sign, out int length);

/// <summary>Takes from bytes as many sound signs as it can, and leaves to a step what it cannot.</summary>
/// <returns>How many bytes that took.</returns>
internal delegate int DecodingRun(ReadOnlySpan<byte> bytes, Span<char> signs, out int count);

/// <summary>
/// How bytes become signs. Each step is ours, for one has to know what is broken, and a broken byte must not take its
/// neighbour along: the framework's CP932 swallows the line end behind half a kanji.
/// </summary>
internal sealed record TextEncoding(string Name, int MarkLength, DecodingStep Step, DecodingRun? Run = null)
{
    public static TextEncoding Utf8 { get; } = new("UTF-8", 0, Rune.DecodeFromUtf8, RunOfUtf8);

    public static TextEncoding Cp932 { get; } = new("CP932", 0, Cp932Signs.Next, RunOfAscii);

    public static TextEncoding Utf16LittleEnd { get; } = new("UTF-16", 0, Utf16Signs.NextLittleEnd);

    public static TextEncoding Utf16BigEnd { get; } = new("UTF-16", 0, Utf16Signs.NextBigEnd);

    /// <summary>The encoding that a byte order mark names; null without one.</summary>
    public static TextEncoding? Marked(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8 with { Name = "UTF-8、BOM付き", MarkLength = 3 },
        [0xFF, 0xFE, ..] => Utf16LittleEnd with { MarkLength = 2 },
        [0xFE, 0xFF, ..] => Utf16BigEnd with { MarkLength = 2 },
        _ => null,
    };

    private static int RunOfUtf8(ReadOnlySpan<byte> bytes, Span<char> signs, out int count)
    {
        System.Text.Unicode.Utf8.ToUtf16(
            bytes, signs, out var read, out count, replaceInvalidSequences: false, isFinalBlock: false);
        return read;
    }

    private static int RunOfAscii(ReadOnlySpan<byte> bytes, Span<char> signs, out int count)
    {
        Ascii.ToUtf16(bytes, signs, out count);
        return count;
    }
}
