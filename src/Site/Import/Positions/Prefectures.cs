using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Annai.Import.Positions;

/// <summary>The prefectures, so that an address of another one is told from a part of town.</summary>
internal static class Prefectures
{
    /// <summary>Their names, from north to south.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        .. (
            "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 " +
            "東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 " +
            "滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 " +
            "徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県"
        ).Split(' '),
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Keys = [.. Names.Select(AddressKey.Of)];

    /// <summary>How many characters of an address name its prefecture, as it is written there.</summary>
    public static int LengthIn(ReadOnlySpan<char> address) =>
        address.Length >= 3 && Known.Contains(address[..3]) ? 3
        : address.Length >= 4 && Known.Contains(address[..4]) ? 4
        : 0;

    /// <summary>The prefecture that an address begins with, or nothing.</summary>
    public static string At(string text) =>
        Array.Find(Keys, key => text.StartsWith(key, StringComparison.Ordinal)) ?? "";
}
