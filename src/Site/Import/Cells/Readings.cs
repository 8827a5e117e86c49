using System.Text;

namespace Annai.Import.Cells;

/// <summary>How a name is read, in hiragana whatever it was written in.</summary>
internal static class Readings
{
    public static CellReading Read(string written)
    {
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var wide = IsPlainKana(written) ? written : written.Normalize(NormalizationForm.FormKC).Trim();
        var hiragana = string.Create(wide.Length, wide, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = from[i] is >= 'ァ' and <= 'ヶ' ? (char)(from[i] - 'ァ' + 'ぁ') : from[i];
        });
        return CellReading.Spelled(hiragana, written, "よみをひらがなにしました");
    }

    private static bool IsPlainKana(string text) => !text.AsSpan().ContainsAnyExceptInRange('ぁ', 'ー');
}
