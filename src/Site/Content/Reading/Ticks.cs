namespace Annai.Content.Reading;

/// <summary>The signs that a city's tables have for yes and no.</summary>
internal static class Ticks
{
    public static bool TryParse(string text, out bool isTicked)
    {
        isTicked = text.Trim() is "○" or "〇" or "◯" or "o" or "はい";
        return isTicked || text.Trim() is "×" or "✕" or "x" or "いいえ";
    }
}
