using System.Text;

namespace Annai.Browser;

/// <summary>
/// Takes out of a PDF when it was made: same input, same bytes. The browser writes the dates in plain text, so spaces
/// of the same length leave every offset in the file as it is.
/// </summary>
internal static class PdfDates
{
    private static readonly byte[][] Keys =
        [Encoding.ASCII.GetBytes("/CreationDate (D:"), Encoding.ASCII.GetBytes("/ModDate (D:")];

    public static byte[] Blanked(byte[] pdf)
    {
        foreach (var key in Keys)
            Blank(pdf, key);
        return pdf;
    }

    private static void Blank(Span<byte> pdf, ReadOnlySpan<byte> key)
    {
        for (var at = pdf.IndexOf(key); at >= 0; at = pdf.IndexOf(key))
        {
            var end = pdf[at..].IndexOf((byte)')');
            if (end < 0)
                return;
            pdf.Slice(at, end + 1).Fill((byte)' ');
        }
    }
}
