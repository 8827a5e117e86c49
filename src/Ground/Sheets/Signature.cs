using System.Text;

namespace Annai.Sheets;

/// <summary>Knows files of other kinds by their first bytes.</summary>
internal static class Signature
{
    /// <summary>What the file is instead of a spreadsheet; null where the bytes do not say so.</summary>
    public static Refusal? Of(ReadOnlySpan<byte> start) => start switch
    {
        [] => Refusal.Empty,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Refusal.OldExcel,
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => Refusal.Utf32,
        [0x1F, 0x8B, 8, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] => Refusal.Archive,
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] => Refusal.Picture,
        [0x49, 0x49, 0x2A, 0, ..] or [0x4D, 0x4D, 0, 0x2A, ..] => Refusal.Picture,
        // Without its zeros `BM` might begin a word.
        [0x42, 0x4D, _, _, _, _, 0, 0, 0, 0, ..] => Refusal.Picture,
        _ => Worded(Encoding.Latin1.GetString(start)),
    };

    private static Refusal? Worded(string start) => start switch
    {
        _ when Begins(start, "%PDF-") => Refusal.Pdf,
        _ when Begins(start, "GIF8") => Refusal.Picture,
        _ when Begins(start, "RIFF") && start.AsSpan().IndexOf("WEBP") == 8 => Refusal.Picture,
        _ when start.AsSpan().IndexOf("ftyp") == 4 && start[0] == 0 => Refusal.Picture,
        _ when Begins(start, "Rar!") => Refusal.Archive,
        _ when Begins(start, @"{\rtf") => Refusal.RichText,
        _ => null,
    };

    private static bool Begins(string start, string signature) => start.StartsWith(signature, StringComparison.Ordinal);
}
