using System.Globalization;
using System.Text;

namespace Annai.Browser;

/// <summary>
/// Counts the parts of a tagged PDF anew: the browser numbers them on through all pages that one of its processes has
/// drawn, and the same page would be other bytes. Their order stays, and every place in the file.
/// </summary>
internal static class PdfNodes
{
    private const int Digits = 8;

    private static ReadOnlySpan<byte> Name => "(node"u8;

    public static byte[] Numbered(byte[] pdf)
    {
        var places = Places(pdf);
        var numbers = places.ToDictionary(at => at, at => Number(pdf, at));
        var ranks = numbers.Values.Distinct().Order().ToList();
        foreach (var at in places)
        {
            var rank = ranks.BinarySearch(numbers[at]) + 1;
            Encoding.ASCII.GetBytes(rank.ToString("D8", CultureInfo.InvariantCulture), pdf.AsSpan(at, Digits));
        }

        return pdf;
    }

    private static List<int> Places(ReadOnlySpan<byte> pdf)
    {
        var places = new List<int>();
        for (var at = 0; pdf[at..].IndexOf(Name) is >= 0 and var next;)
        {
            at += next + Name.Length;
            var isNumber = pdf.Length > at + Digits && pdf[at + Digits] == ')'
                && !pdf.Slice(at, Digits).ContainsAnyExceptInRange((byte)'0', (byte)'9');
            if (isNumber)
                places.Add(at);
        }

        return places;
    }

    private static int Number(ReadOnlySpan<byte> pdf, int at) =>
        int.Parse(pdf.Slice(at, Digits), NumberStyles.None, CultureInfo.InvariantCulture);
}
