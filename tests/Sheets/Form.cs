using System.Collections.Immutable;
using Annai.Sheets;

namespace Annai.Tests.Sheets;

/// <summary>A form with one of everything that a workbook may have.</summary>
internal static class Form
{
    private const int LastRow = 50;
    private const string Lists = "It's a list";

    public static Workbook Book { get; } = new([Sheet(), List()]);

    private static WrittenSheet Sheet() => new()
    {
        Name = "記入用紙",
        FrozenRows = 3,
        Columns =
        [
            new WrittenColumn(24), new WrittenColumn(14), new WrittenColumn(12), new WrittenColumn(16),
            new WrittenColumn(14), new WrittenColumn(18, IsText: true),
        ],
        Rows = [.. Head(), .. Enumerable.Repeat(Row(CellStyle.Field, "", "", "", "", "", ""), LastRow - 5)],
        Filter = new CellRange(3, 1, LastRow, 6),
        Merges = [new CellRange(1, 1, 1, 6)],
        Validations = Rules(),
        Page = new PageSetup
        {
            RepeatedRows = 3,
            PrintArea = new CellRange(1, 1, LastRow, 6),
            Header = "特定健診 実施場所",
            Footer = "焼津市 A&B",
        },
    };

    private static ImmutableArray<WrittenRow> Head() =>
    [
        Row(CellStyle.Title, "実施場所の一覧（令和8年度）"),
        Row(CellStyle.RequiredHeading, "種別 【必須】", "予約の要否", "定員", "開始日", "緯度", "郵便番号"),
        Row(
            CellStyle.Explanation,
            "一覧から選んでください。当てはまるものがないときは「その他」を選び、備考に書いてください。",
            "はい・いいえ",
            "人数だけを数字で",
            "2026/11/20 のように、年月日を半角で書いてください。",
            "分からなければ空欄のままで結構です",
            "ハイフンなしの7桁。先頭の0も書いてください"),
        Row(CellStyle.Example, "病院", "はい", "30", "2026/11/20", "34.8667", "0425001"),
        Row(CellStyle.Wrong, "びょういん", "はい", "三十", "11月20日", "34.8667", "425"),
    ];

    private static ImmutableArray<Validation> Rules() =>
    [
        Rule(1, new ValidationRule.ItemsOf(Lists, CellRange.OfColumn(1, 1, 3))),
        Rule(2, new ValidationRule.Items(["はい", "いいえ"])) with { AllowsOthers = true },
        Rule(3, new ValidationRule.WholeNumber()),
        Rule(4, new ValidationRule.Day(new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31))),
        Rule(5, new ValidationRule.DecimalNumber(20.5m, 46)),
        Rule(6, new ValidationRule.TextLength(1, 20)),
        Rule(6, new ValidationRule.Formula("LEN(F4)=6")),
    ];

    private static Validation Rule(int column, ValidationRule rule) => new()
    {
        Range = CellRange.OfColumn(column, 4, LastRow),
        Rule = rule,
        ErrorTitle = "入力を確かめてください",
        Error = "一覧にない値です。\n見出しの下の説明をご覧ください。",
        PromptTitle = "記入のしかた",
        Prompt = "見出しの下の説明をご覧ください。",
    };

    private static WrittenSheet List() => new()
    {
        Name = Lists,
        IsHidden = true,
        Rows = [Row(CellStyle.Plain, "病院"), Row(CellStyle.Plain, "診療所"), Row(CellStyle.Plain, "その他")],
    };

    private static WrittenRow Row(CellStyle style, params string[] texts) =>
        new([.. texts.Select(text => WrittenCell.Of(text, style))]);
}
