namespace Annai.Print.Reading;

/// <summary>What a file that was handed in as a PDF really is, as far as its first bytes tell.</summary>
internal static class FileKinds
{
    public static string Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK"u8) ? "a ZIP archive or a document of an office program"
        : bytes.StartsWith("%!PS"u8) ? "PostScript"
        : bytes.StartsWith("8BPS"u8) ? "a picture of Photoshop"
        : bytes.StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0]) ? "a document of an old office program"
        : bytes.StartsWith((byte[])[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((byte[])[0xFF, 0xD8]) ? "a picture"
        : bytes[..Math.Min(bytes.Length, 512)].IndexOf("<html"u8) >= 0
            || bytes[..Math.Min(bytes.Length, 512)].IndexOf("<!"u8) >= 0 ? "a page of the web"
        : "something else";
}
