using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annai.Diagnostics;

namespace Annai.Reports;

/// <summary>The report as a table for a terminal, where a kanji takes two columns.</summary>
public static class VisitReportText
{
    private const string Gap = "  ";
    private const string Gone = "（今はない通知）";
    private const string Served = "サーバー";

    private const string AboutServed =
        "「サーバー」は、Webサーバーの記録にある、コードのページが表示された回数です。機械と分かるものは除いています。\n"
        + "再読み込みも数えるので、「コード計」より多くなるのが普通です。少ないときは、記録の期間を確かめてください。\n";

    private static readonly ImmutableArray<string> Headings =
        ["通知", "題名", "はがき", "コード初回", "コード計", "その他", "合計"];

    // Words to the left, numbers to the right.
    private const int FirstNumber = 3;

    public static string Of(VisitReport report)
    {
        var isCrossChecked = report.IsCrossChecked;
        List<ImmutableArray<string>> lines =
        [
            isCrossChecked ? [.. Headings, Served] : Headings,
            .. report.Rows.Select(row => Line(
                row.Notice.Value,
                row.Title ?? Gone,
                row.Card ?? "",
                row.Counts,
                isCrossChecked ? row.Served ?? 0 : null)),
            Line("合計", "", "", report.Total, isCrossChecked ? report.Served : null),
        ];
        var widths = lines[0].Select((_, column) => lines.Max(line => Columns.Of(line[column]))).ToArray();
        var rule = string.Join(Gap, widths.Select(width => new string('-', width))) + "\n";
        var text = new StringBuilder();
        for (var line = 0; line < lines.Count; line++)
        {
            text.Append(Aligned(lines[line], widths));
            if (line == 0 || line == lines.Count - 2)
                text.Append(rule);
        }

        return isCrossChecked ? text.Append('\n').Append(AboutServed).ToString() : text.ToString();
    }

    private static ImmutableArray<string> Line(
        string notice, string title, string card, VisitCounts counts, int? served) =>
    [
        notice,
        title,
        card,
        Number(counts.FirstByCode),
        Number(counts.ByCode),
        Number(counts.Other),
        Number(counts.Total),
        .. served is { } number ? [Number(number)] : ImmutableArray<string>.Empty,
    ];

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Aligned(ImmutableArray<string> cells, int[] widths) =>
        string.Join(Gap, cells.Select((cell, column) => Padded(cell, widths[column], column >= FirstNumber))) + "\n";

    private static string Padded(string cell, int width, bool toTheRight)
    {
        var room = new string(' ', width - Columns.Of(cell));
        return toTheRight ? room + cell : cell + room;
    }
}
