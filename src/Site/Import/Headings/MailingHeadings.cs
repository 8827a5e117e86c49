using System.Collections.Immutable;

namespace Annai.Import.Headings;

/// <summary>Headings of lists of what was posted.</summary>
internal static class MailingHeadings
{
    public static readonly ImmutableArray<Alias> All =
    [
        Alias.Of(Meaning.Code, "code", "二次元コード|コード|QRコード|コード番号|二次元コード番号|管理コード"),
        Alias.Of(Meaning.PostedOn, "posted_on", "発送日|発送年月日|投函日|差出日|郵送日|送付日"),
        Alias.Of(Meaning.ExpectedOn, "expected_on", "到着予定日|到達予定日|お届け予定日|配達予定日|到着見込み"),
        Alias.Of(Meaning.Pieces, "pieces", "発送数|発送件数|通数|発送通数|部数|枚数|送付数|送付件数|郵送数"),
        Alias.Of(Meaning.Returned, "returned", "返戻数|返戻件数|返戻|戻り数|不達数|返送数"),
        Alias.Of(Meaning.Assignment, "assignment", "割付|割り付け|振り分け|割当|振分方法|割り当て方"),
        Alias.Of(Meaning.Examined, "examined", "受診者数|受診数|受診人数|受診件数"),
    ];
}
