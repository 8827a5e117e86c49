using System.IO.Compression;

namespace Annai.Print.Reading;

/// <summary>Unpacks what a PDF holds packed, by the filters that drawings and tables of objects use.</summary>
internal static class PdfFilters
{
    private const int MostFilters = 8;
    private const int LargestStream = 100 << 20;

    public static byte[] Unpacked(
        ReadOnlyMemory<byte> packed, IReadOnlyList<string> filters, IReadOnlyList<FilterForm> forms,
        ReadingLimits limits)
    {
        if (filters.Count > MostFilters)
            throw UnreadablePdfException.TooMuch("the PDF packs its content many times over");
        var bytes = packed.ToArray();
        for (var at = 0; at < filters.Count; at++)
        {
            var form = at < forms.Count ? forms[at] : FilterForm.Plain;
            bytes = form.Unpredicted(Through(filters[at], bytes, form));
            limits.Unpacked(bytes.Length);
        }

        return bytes;
    }

    internal static void CheckLength(long length)
    {
        if (length > LargestStream)
            throw UnreadablePdfException.TooMuch($"a part of the PDF unpacks to more than {LargestStream >> 20} MB");
    }

    private static byte[] Through(string filter, byte[] bytes, FilterForm form) => filter switch
    {
        "FlateDecode" or "Fl" => Inflated(bytes),
        "LZWDecode" or "LZW" => LzwFilter.Unpacked(bytes, form.IsEarly),
        "ASCII85Decode" or "A85" => AsciiFilters.Of85(bytes),
        "ASCIIHexDecode" or "AHx" => AsciiFilters.OfHex(bytes),
        "RunLengthDecode" or "RL" => RunLengthFilter.Unpacked(bytes),
        _ => throw UnreadablePdfException.Damaged($"a drawing or a table of the PDF is packed as `{filter}`"),
    };

    private static byte[] Inflated(byte[] bytes)
    {
        using var source = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var target = new MemoryStream();
        var part = new byte[1 << 16];
        try
        {
            for (int count; (count = source.Read(part)) > 0;)
            {
                target.Write(part, 0, count);
                CheckLength(target.Length);
            }
        }
        catch (InvalidDataException)
        {
            throw UnreadablePdfException.Damaged("a packed part of the PDF does not unpack");
        }

        return target.ToArray();
    }
}
