using System.Collections.Immutable;

namespace Annai.Import.Headings;

/// <summary>Headings of the municipal standard that say nothing a page or a report could show.</summary>
internal static class PassedHeadings
{
    public static readonly ImmutableArray<string> All =
    [
        .. (
            "NO|№|番号|行|項番|通し番号|連番|_id|#property|地方公共団体名|名称_通称|名称_英語|名称_英字|POIコード|FAX番号|FAX|" +
            "ファクス番号|法人番号|法人の名称|団体名|運営主体|医療機関コード|病床数|町字ID|高度の種別|高度の値|画像|" +
            "画像_ライセンス|連絡先メールアドレス|連絡先FormURL|連絡先備考（その他、SNSなど）|UTMポイント|設置位置|エラー|" +
            "診療科目|診療科|時間外における対応|説明|バリアフリー情報|小児対応設備の有無|開設者|開設者名|管理者|施設管理者名|" +
            "都道府県コード又は市区町村コード|全国地方公共団体コード|定員|収容定員|面積|指定日"
        ).Split('|'),
    ];
}
