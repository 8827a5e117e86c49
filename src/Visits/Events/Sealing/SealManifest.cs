using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Annai.Events.Sealing;

/// <summary>What a sealed file holds, so that nobody can change it unseen.</summary>
/// <param name="Events">How many events.</param>
/// <param name="Bytes">How many bytes, before they were compressed.</param>
/// <param name="Sha256">Of these bytes.</param>
/// <param name="CompressedSha256">Of the file.</param>
internal sealed record SealManifest(int Events, long Bytes, string Sha256, string CompressedSha256)
{
    private const int Version = 1;

    /// <returns>The manifest, or null where there is none that can be read.</returns>
    public static SealManifest? Read(SealedName name, string folder)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(name.ManifestIn(folder)));
            var root = document.RootElement;
            return root.GetProperty("version").GetInt32() is >= 1 and <= Version
                ? new SealManifest(
                    root.GetProperty("events").GetInt32(),
                    root.GetProperty("bytes").GetInt64(),
                    root.GetProperty("sha256").GetString()!,
                    root.GetProperty("compressedSha256").GetString()!)
                : null;
        }
        catch (Exception fault) when (fault is IOException or JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    public byte[] ToJson(SealedName name)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("tenant", name.Tenant);
            json.WriteString("day", name.Segment.Day.ToString());
            json.WriteNumber("number", name.Segment.Number);
            json.WriteNumber("events", Events);
            json.WriteNumber("bytes", Bytes);
            json.WriteString("sha256", Sha256);
            json.WriteString("compressedSha256", CompressedSha256);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
