using System.IO.Compression;
using PdfSharp.Pdf;

namespace Annai.Print.Finishing;

/// <summary>Puts bytes into an object of a PDF, packed as every reader unpacks them.</summary>
internal static class Packed
{
    public static void Into(PdfDictionary target, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize))
            deflate.Write(bytes);
        if (target.Stream is null)
            target.CreateStream(packed.ToArray());
        else
            target.Stream.Value = packed.ToArray();
        target.Elements.SetName("/Filter", "/FlateDecode");
        target.Elements.SetInteger("/Length", (int)packed.ToArray().Length);
    }
}
