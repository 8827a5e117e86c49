using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Annai.Tests.Print.Checking;

/// <summary>A PDF as programs of this century write it: its objects packed together, its table a stream.</summary>
internal static class PackedPdf
{
    private const int RowLength = 6;

    /// <param name="drawing">What its page draws.</param>
    /// <param name="page">More entries of the page.</param>
    public static byte[] Of(string drawing, string page)
    {
        string[] inside =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R/Contents 5 0 R{page}>>",
        ];
        var text = new StringBuilder("%PDF-1.7\n");
        var objects = Written(text, 4, Objects(inside));
        var contents = Written(text, 5, HandPdf.Stream(
            RefusalTests.Packed(Encoding.ASCII.GetBytes(drawing)), "/Filter/FlateDecode"));
        var table = text.Length;
        Written(text, 6, Table([(0, 0), (2, 4), (2, 4), (2, 4), (1, objects), (1, contents), (1, table)]));
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static int Written(StringBuilder text, int number, string body)
    {
        var place = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        return place;
    }

    private static string Objects(string[] objects)
    {
        var (index, bodies) = (new StringBuilder(), new StringBuilder());
        foreach (var (at, body) in objects.Index())
        {
            index.Append(CultureInfo.InvariantCulture, $"{at + 1} {bodies.Length} ");
            bodies.Append(body).Append(' ');
        }

        var packed = RefusalTests.Packed(Encoding.ASCII.GetBytes(index.ToString() + bodies));
        return HandPdf.Stream(packed, string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/ObjStm/N {objects.Length}/First {index.Length}/Filter/FlateDecode"));
    }

    // Each row foretold from the one above, as most programs have it: 1 byte, 4 bytes, 1 byte.
    private static string Table((int Kind, int Value)[] places)
    {
        var (rows, above) = (new MemoryStream(), new byte[RowLength]);
        foreach (var (kind, value) in places)
        {
            var row = new byte[RowLength];
            row[0] = (byte)kind;
            BinaryPrimitives.WriteInt32BigEndian(row.AsSpan(1), value);
            rows.WriteByte(2);
            rows.Write([.. row.Zip(above, (own, up) => (byte)(own - up))]);
            above = row;
        }

        return HandPdf.Stream(RefusalTests.Packed(rows.ToArray()), string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/XRef/Size {places.Length}/W[1 4 1]/Root 1 0 R/Filter/FlateDecode"
                + $"/DecodeParms<</Predictor 12/Columns {RowLength}>>"));
    }
}
