namespace Annai.Print.Reading;

/// <summary>Runs of equal bytes, packed as their number and their value (ISO 32000-1, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const int End = 128;

    public static byte[] Unpacked(byte[] bytes)
    {
        var result = new MemoryStream();
        for (var at = 0; at < bytes.Length && bytes[at] != End;)
        {
            int length = bytes[at++];
            if (length < End)
            {
                var count = Math.Min(length + 1, bytes.Length - at);
                result.Write(bytes, at, count);
                at += count;
            }
            else if (at < bytes.Length)
            {
                result.Write(Enumerable.Repeat(bytes[at++], 257 - length).ToArray());
            }

            PdfFilters.CheckLength(result.Length);
        }

        return result.ToArray();
    }
}
