using System.Collections.Immutable;
using Annai.Content;
using static Annai.Import.Forms.FormColumns;

namespace Annai.Import.Forms;

/// <summary>The columns of the form of what was posted.</summary>
internal static class MailingColumns
{
    public static ImmutableArray<FormColumn> All(Site site) =>
    [
        Choice(
            "code",
            "二次元コード",
            "はがきなどに印刷したコードの文字",
            site.Codes.IsEmpty ? "AE-P7MCQ" : site.Codes[0].Id.Value.Value,
            site.Codes.Select(code => code.Id.Value.Value)) with
        {
            Width = 18,
            IsRequired = true,
            IsAnchor = true,
        },
        Date("posted_on", "発送日", "年から書いてください", "2026-10-01") with { IsRequired = true, IsAnchor = true },
        Date("expected_on", "到着予定日", "分かるときだけ", "2026-10-05"),
        Count("pieces", "発送数", "通数だけ", "6000") with { IsRequired = true },
        Count("returned", "返戻数", "戻ってきた通数", "12"),
        Choice("assignment", "割付", "くじ引きで分けたときだけ無作為", "対象者別", ["対象者別", "無作為"]),
        Count("examined", "受診者数", "分かってからで構いません", "") with { Width = 14 },
    ];
}
