using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Annai.Print.Symbols;

/// <summary>
/// A code as a PDF of its true size in black ink alone: a code of four inks blurs as soon as one plate lies askew.
/// </summary>
public static class SymbolPdf
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <param name="symbol">The code.</param>
    /// <param name="title">What a reader of the file sees as its title; letters of ASCII.</param>
    public static byte[] Of(Symbol symbol, string title)
    {
        var side = Number(symbol.Size * symbol.Module * PointsPerMillimetre);
        var content = Content(symbol);
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R/Lang(ja)/ViewerPreferences<</DisplayDocTitle true>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {side} {side}]/TrimBox[0 0 {side} {side}]"
                + "/Resources<<>>/Contents 4 0 R>>",
            $"<</Length {content.Length}>>stream\n{content}\nendstream",
            $"<</Title({title})/Producer(Annai)>>",
        ];
        return Encoding.ASCII.GetBytes(File(objects));
    }

    // `k` is a colour in the four inks, `re` a rectangle; neighbours in a row are one, and all are one path.
    private static string Content(Symbol symbol)
    {
        var text = new StringBuilder("0 0 0 1 k\n");
        var scale = Number(symbol.Module * PointsPerMillimetre);
        text.Append(CultureInfo.InvariantCulture, $"{scale} 0 0 {scale} 0 0 cm\n");
        for (var row = 0; row < symbol.Size; row++)
            foreach (var (start, length) in symbol.DarkRuns(row))
                // Rows of a PDF are counted from below.
                text.Append(CultureInfo.InvariantCulture, $"{start} {symbol.Size - row - 1} {length} 1 re\n");
        return text.Append('f').ToString();
    }

    private static string File(string[] objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var number = 1; number <= objects.Length; number++)
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var id = Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(text.ToString())))[..32];
        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            text.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        return text
            .Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R/Info 5 0 R")
            .Append(CultureInfo.InvariantCulture, $"/ID[<{id}><{id}>]>>\nstartxref\n{table}\n%%EOF\n")
            .ToString();
    }

    private static string Number(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}
