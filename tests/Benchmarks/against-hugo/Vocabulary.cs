using System.Collections.Immutable;

namespace Annai.AgainstHugo;

/// <summary>Sentences that a city could write, drawn from one seed: the same for both generators.</summary>
internal sealed class Vocabulary(int seed)
{
    private static readonly ImmutableArray<string> Openings =
    [
        "健診は年に一度、", "ご予約のうえ、", "お申し込みは電話で、", "当日は受診券を持って、", "費用のうち市が負担する分を除いて、",
        "結果の説明を聞いたあとは、", "かかりつけの医師に相談して、", "仕事が休みの日にも、", "はじめての方も、", "ご家族といっしょに、",
    ];

    private static readonly ImmutableArray<string> Middles =
    [
        "お近くの診療所で", "市の保健センターで", "駅から歩いて五分の病院で", "土曜日の午前に", "平日の夕方に", "公民館の大きな部屋で",
        "指定された日の朝に", "混み合う時間を避けて", "案内に書かれた窓口で", "お住まいの地区の会場で",
    ];

    private static readonly ImmutableArray<string> Endings =
    [
        "受けることができます。", "お待ちしています。", "相談してください。", "お申し込みください。", "説明を聞けます。", "お受け取りください。",
        "一時間ほどで終わります。", "費用はかかりません。", "あとから結果が届きます。", "変更の連絡もできます。",
    ];

    private static readonly ImmutableArray<string> Topics =
    [
        "受け方", "持ち物", "費用", "対象の方", "結果の見方", "予約の変更", "当日の流れ", "よくある質問", "お問い合わせ", "会場の案内",
    ];

    private readonly Random _random = new(seed);

    public int Number(int limit) => _random.Next(limit);

    public string Topic() => Of(Topics);

    public string Sentence() => Of(Openings) + Of(Middles) + Of(Endings);

    public string Paragraph() => string.Concat(Enumerable.Range(0, 3 + Number(4)).Select(_ => Sentence()));

    private string Of(ImmutableArray<string> words) => words[Number(words.Length)];
}
