namespace Annai.Calendar;

/// <summary>
/// Reads dates as offices write them: 令和8年11月20日, R8.11.20, 昭32. 7. 1. <see cref="JapaneseDay.InWareki"/> writes them.
/// </summary>
public static class Wareki
{
    public static WarekiReading Read(string text) => new WarekiReader(text).Read();
}
