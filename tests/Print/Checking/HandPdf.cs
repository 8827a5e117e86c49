using System.Globalization;
using System.Text;

namespace Annai.Tests.Print.Checking;

/// <summary>A PDF written out by hand, so that each byte of it is known.</summary>
internal static class HandPdf
{
    /// <param name="objects">From object 1, which is the catalogue, on.</param>
    public static byte[] Of(params string[] objects) => WithTrailer("", objects);

    public static byte[] WithTrailer(string trailer, params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var (at, body) in objects.Index())
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            text.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R{trailer}>>\n");
        return Encoding.Latin1.GetBytes(
            text.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n").ToString());
    }

    /// <summary>One page with these entries, and objects from 4 on that it refers to.</summary>
    public static byte[] OfPage(string page, params string[] objects) => Of(
    [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        $"<</Type/Page/Parent 2 0 R{page}>>",
        .. objects,
    ]);

    public static string Stream(string content, string entries = "") =>
        $"<</Length {content.Length.ToString(CultureInfo.InvariantCulture)}{entries}>>stream\n{content}\nendstream";

    public static string Stream(byte[] content, string entries) => Stream(Encoding.Latin1.GetString(content), entries);
}
