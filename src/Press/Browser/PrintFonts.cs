using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;

namespace Annai.Browser;

/// <summary>
/// The font of all that is printed, so that it does not depend on what a machine has: BIZ UDGothic in 400 and 700,
/// whose outlines stay TrueType in a PDF.
/// </summary>
public static class PrintFonts
{
    private static readonly Lazy<ImmutableArray<WebFile>> Read = new(Unpacked);

    /// <summary>`fonts.css`, which a page names in its head, and the fonts that it leads to.</summary>
    public static ImmutableArray<WebFile> Files => Read.Value;

    private static ImmutableArray<WebFile> Unpacked()
    {
        var packed = Bundle.Bytes("print-fonts.bin");
        var table = packed.AsMemory(4, BinaryPrimitives.ReadInt32LittleEndian(packed));
        var files = ImmutableArray.CreateBuilder<WebFile>();
        files.Add(new WebFile("fonts.css", Bundle.Bytes("print-fonts.css"), "text/css; charset=utf-8"));
        var at = 4 + table.Length;
        foreach (var (name, length) in JsonSerializer.Deserialize<Font[]>(table.Span, JsonSerializerOptions.Web)!)
        {
            files.Add(new WebFile($"fonts/{name}", packed.AsMemory(at, length), "font/woff2"));
            at += length;
        }

        return files.ToImmutable();
    }

    private sealed record Font(string Name, int Length);
}
