using System.Globalization;

namespace Annai.AgainstHugo;

/// <summary>One place of a list.</summary>
internal sealed record Clinic(string Id, string Name, string Address, string Tel, string Note)
{
    public const string HoursWritten = "月-金 9:00-12:00 14:00-17:30; 土 9:00-12:00; 祝 休";

    public static Clinic Of(int set, int number, Vocabulary words) => new(
        string.Create(CultureInfo.InvariantCulture, $"s{set:00}-{number:000}"),
        string.Create(CultureInfo.InvariantCulture, $"第{number + 1}{words.Topic()}クリニック"),
        string.Create(CultureInfo.InvariantCulture, $"中央町{set + 1}-{number / 10 + 1}-{number % 10 + 1}"),
        string.Create(CultureInfo.InvariantCulture, $"073-{set:000}-{number:0000}"),
        number % 3 == 0 ? words.Sentence() : "");
}
