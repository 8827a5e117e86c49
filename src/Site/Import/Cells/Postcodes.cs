using System.Text.RegularExpressions;

namespace Annai.Import.Cells;

/// <summary>Postcodes: 〒425-0041, 4250041, or without the zero that Excel ate.</summary>
internal static partial class Postcodes
{
    public static CellReading Read(string written)
    {
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var plain = Plain.Of(written).TrimStart('〒').Trim();
        if (!Form().IsMatch(plain))
            return CellReading.Unreadable("郵便番号として読めません");
        var digits = plain.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return digits.Length switch
        {
            7 => CellReading.Spelled(Hyphenated(digits), written, "郵便番号の書き方をそろえました"),
            6 => CellReading.Repaired(Hyphenated("0" + digits), "郵便番号の先頭の 0 を補いました"),
            _ => CellReading.Unreadable("郵便番号の桁数が合いません"),
        };
    }

    private static string Hyphenated(string digits) => $"{digits[..3]}-{digits[3..]}";

    [GeneratedRegex(@"^\d{2,7}[- ]?\d{0,4}$")]
    private static partial Regex Form();
}
