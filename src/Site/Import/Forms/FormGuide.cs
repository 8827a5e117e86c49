using System.Collections.Immutable;
using Annai.Content;
using Annai.Sheets;

namespace Annai.Import.Forms;

/// <summary>Half a page beside the form: how to write what is asked for, and whom to ask.</summary>
internal static class FormGuide
{
    // No heading of a list stands here alone in a cell: the importer must not take this sheet for one.
    public static WrittenSheet Of(FormSubject subject, ImmutableArray<FormColumn> columns, Commissioner by) => new()
    {
        Name = "書き方",
        Columns = [new WrittenColumn(22), new WrittenColumn(60)],
        Rows =
        [
            new WrittenRow([WrittenCell.Of($"{subject.Title}の書き方", CellStyle.Title)]),
            .. Topics(subject, columns, by).Select(topic => new WrittenRow(
            [
                WrittenCell.Of(topic.Subject, CellStyle.Heading),
                WrittenCell.Of(topic.Words, CellStyle.Field),
            ])),
        ],
        Page = new PageSetup { IsPortrait = true, Header = by.City.Value },
    };

    private static IEnumerable<(string Subject, string Words)> Topics(
        FormSubject subject,
        ImmutableArray<FormColumn> columns,
        Commissioner by) =>
    [
        ("書くところ",
            $"「記入用紙」のシートに、{subject.One}書いてください。「説明」と「記入例」の行は取り込みませんので、"
            + "消さなくて構いません。いちばん左の「行」の列は、そのまま残してください。"),
        ("必ず書く欄", $"{Required(columns)}は必ず書いてください（見出しが赤い欄です）。"),
        ("空欄でよい欄",
            "ほかの欄は、分からなければ空欄のままで構いません。「不明」「なし」などと書く必要はありません。"),
        .. subject.Kind switch
        {
            ListKind.Places => Places,
            ListKind.Occasions => Occasions,
            _ => Mailings,
        },
        ("書きかけの行",
            "必ず書く欄が空いている行があっても、ほかの行は取り込みます。書きかけの行はこちらからお知らせします。"
            + "書きかけのために、いま載っている内容が消えることはありません。"),
        ("お問い合わせ先", $"{by.City} {by.Section}"),
    ];

    private static string Required(ImmutableArray<FormColumn> columns) =>
        string.Concat(columns.Where(column => column.IsRequired).Select(column => $"「{column.Heading}」"));

    private static ImmutableArray<(string Subject, string Words)> Places { get; } =
    [
        ("時間の書き方",
            "曜日、時刻の順に書き、曜日が変わるところを「;」で区切ります。"
            + "昼休みがあれば、前と後の時刻を間を空けて並べます。書かなかった曜日は休みと読みます。\n"
            + "例　月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休"),
        ("年末年始の休み",
            "休む期間を日付で書き足します。\n例　月-金 9:00-17:00; 祝 休; 2026-12-29..2027-01-03 休"),
        ("書き方に迷うとき",
            "「月～金 9時～17時」のような、ふだんの書き方でも構いません。"
            + "読み取れなかったものは備考に移して、お知らせします。"),
        Ticks,
        ("なくなった場所",
            "行ごと消してください。しばらく休むだけのときは、行を残し、「状態」で「休止」を選んでください。"),
        ("新しい場所", New),
    ];

    private static ImmutableArray<(string Subject, string Words)> Occasions { get; } =
    [
        ("会場の選び方",
            "一覧から選んでください。一覧にない会場は、先に「場所の一覧」に加える必要があります。"
            + "同じ名前の場所が二つ以上あるときは、名前の代わりに管理番号が並びます。"),
        ("日付の書き方",
            "2026-10-03 のように、年から書いてください。2026/10/3 や 令和8年10月3日 でも構いません。"),
        ("時刻の書き方",
            "24時間で書きます。午前と午後に受付があれば、間を空けて並べます。\n例　8:30-10:30 13:00-14:00"),
        Ticks,
        ("満員や中止のとき",
            "行を消さずに、「満員」か「中止」で ○ を選んでください。市民の方のページでもそのようにお知らせします。"),
        ("新しい日程", New),
    ];

    private static ImmutableArray<(string Subject, string Words)> Mailings { get; } =
    [
        ("コードの書き方",
            "はがきや封書の二次元コードの近くに印刷した文字です。"
            + "同じ日に二種類を送ったときは、二行に分けてください。"),
        ("日付の書き方",
            "2026-10-01 のように、年から書いてください。2026/10/1 や 令和8年10月1日 でも構いません。"),
        ("数の書き方", "数字だけを書いてください。「通」「人」はいりません。"),
        ("割付の選び方",
            "同じ条件の方をくじ引きなどで分けて、ちがうはがきを送ったときだけ「無作為」を選んでください。"
            + "年齢や受診歴などで分けたときは「対象者別」です。"),
        ("あとで分かる数", "返戻数と受診者数は、分かったときに書き足して、もう一度お送りください。"),
    ];

    private static (string Subject, string Words) Ticks =>
        ("○ と ×",
            "当てはまるものに ○、当てはまらないものに × を選んでください。空欄は × と同じに扱います。");

    private static string New =>
        "一覧の続きの行に書いてください。「管理番号」はあとで付けますので、空欄のままで構いません。";
}
