namespace Annai.Sheets.Texts;

/// <summary>Finds the encoding in which a text was written, by trying the whole of it.</summary>
internal static class EncodingSearch
{
    private const int FewBroken = 3;

    /// <summary>The file in its encoding, which may be broken in places; null with what it is instead.</summary>
    public static (TextScan? Scan, Refusal? Refusal) In(Stream stream)
    {
        if (TextEncoding.Marked(Start(stream)) is { } marked)
            return TextScan.Of(stream, marked) is { Zeros: 0 } scan ? (scan, null) : (null, Refusal.Binary);
        var utf8 = TextScan.Of(stream, TextEncoding.Utf8);
        if (utf8.IsSound)
            return utf8.IsJis ? (null, Refusal.UnknownText) : (utf8, null);
        return utf8.Zeros > 0 ? Utf16(stream) : Better(utf8, TextScan.Of(stream, TextEncoding.Cp932));
    }

    // UTF-8 of which a byte is lost may be sound CP932, 縺ゅ＞ for あい: signs of three bytes tell them apart.
    private static (TextScan?, Refusal?) Better(TextScan utf8, TextScan cp932)
    {
        var isUtf8 = utf8.Long > 0 && utf8.Long >= utf8.Broken || utf8.Broken < cp932.Broken;
        var better = isUtf8 ? utf8 : cp932;
        return better.Broken > FewBroken && better.Broken * 10 > better.Wide
            ? (null, Refusal.UnknownText)
            : (better, null);
    }

    // A comma or a line end is an ASCII sign with a zero, which stands on one side only.
    private static (TextScan?, Refusal?) Utf16(Stream stream)
    {
        var (even, odd) = Zeros(stream);
        var scan = TextScan.Of(stream, even > odd ? TextEncoding.Utf16BigEnd : TextEncoding.Utf16LittleEnd);
        var isText = scan.Zeros == 0 && scan.Broken <= 1 && Math.Max(even, odd) > 2 * Math.Min(even, odd);
        return isText ? (scan, null) : (null, Refusal.Binary);
    }

    private static byte[] Start(Stream stream)
    {
        var start = new byte[4];
        stream.Position = 0;
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    private static (long Even, long Odd) Zeros(Stream stream)
    {
        var (buffer, zeros, at) = (new byte[1 << 16], new long[2], 0L);
        stream.Position = 0;
        for (int count; (count = stream.Read(buffer)) > 0; at += count)
            for (var i = 0; i < count; i++)
                if (buffer[i] == 0)
                    zeros[(at + i) % 2]++;
        return (zeros[0], zeros[1]);
    }
}
