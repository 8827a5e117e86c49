using System.Text;

namespace Annai.Sheets.Texts;

/// <summary>What became of a whole file in one encoding.</summary>
internal sealed record TextScan(TextEncoding Encoding)
{
    /// <summary>Signs beyond ASCII; not counted where all is sound UTF-8.</summary>
    public long Wide { get; private set; }

    /// <summary>Signs of three bytes or more, which in UTF-8 hardly come about by chance.</summary>
    public long Long { get; private set; }

    public long Broken { get; private set; }

    public int FirstBrokenLine { get; private set; }

    public long Zeros { get; private set; }

    /// <summary>Whether it switches between alphabets as JIS (ISO-2022-JP) does, all in ASCII.</summary>
    public bool IsJis { get; private set; }

    public bool IsSound => Broken == 0 && Zeros == 0;

    public static TextScan Of(Stream stream, TextEncoding encoding)
    {
        var scan = new TextScan(encoding);
        if (encoding.Step == TextEncoding.Utf8.Step && SoundText.IsUtf8(stream))
            return scan;
        var signs = new SignReader(stream, encoding);
        var (line, last) = (1, default(Rune));
        while (signs.Next(out var sign))
        {
            if (signs.WasBroken)
                scan.FirstBrokenLine = scan.Broken++ == 0 ? line : scan.FirstBrokenLine;
            else if (sign.Value == 0)
                scan.Zeros++;
            else if (!sign.IsAscii)
                scan.Count(signs.Length);
            scan.IsJis |= last.Value == '\e' && sign.Value == '$';
            if (sign.Value == '\r' || sign.Value == '\n' && last.Value != '\r')
                line++;
            last = sign;
        }

        return scan;
    }

    private void Count(int length)
    {
        Wide++;
        Long += length > 2 ? 1 : 0;
    }
}
