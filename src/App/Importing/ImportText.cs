using System.Globalization;
using System.Text;
using Annai.Import;
using Annai.Import.Difference;
using Annai.Import.Positions;
using Annai.Import.Report;

namespace Annai.App.Importing;

/// <summary>The report of an import as a person reads it; it may go on to the city, so it is in Japanese.</summary>
internal sealed class ImportText(ListImport import, ImportReport report, ImportTarget target, string format)
{
    private readonly StringBuilder _text = new();

    public string Of(string fileName, string ending)
    {
        Line($"{fileName}（{format}{(import.SheetName.Length > 0 ? $"、シート「{import.SheetName}」" : "")}）→ {target.Path}");
        if (!import.UnreadSheets.IsEmpty)
            Line($"ほかにも一覧らしいシートがあります: {string.Join("、", import.UnreadSheets)}（--sheet で選べます）");
        WriteColumns();
        WriteRemarks(RemarkKind.Repaired, "直した箇所", "なし");
        WriteRemarks(RemarkKind.ToConfirm, "確認が必要な箇所", "なし");
        WriteRemarks(RemarkKind.Unreadable, "読めない箇所", "なし");
        WriteDatum();
        WriteDifference();
        if (report.WithoutPosition > 0)
            Line($"\n位置のない場所 {report.WithoutPosition} 件（一覧には載り、地図には出ません）");
        Line($"\n{ending}");
        return _text.ToString().TrimEnd('\n');
    }

    private void WriteColumns()
    {
        var used = import.Columns.Where(column => column.Became.Length > 0);
        Line($"\n列（{string.Join("、", import.HeadingRows)} 行目の見出し）");
        Line("  " + string.Join("、", used.Select(column => $"{column.Heading} → {column.Became}")));
        List("使わない列", import.Columns.Where(column => column is { Became: "", IsUnknown: false }));
        List("分からない列", import.Columns.Where(column => column.IsUnknown), "（--map で割り当てられます）");
        WriteSkipped();
    }

    private void WriteSkipped()
    {
        if (import.GuidanceRows() is > 0 and var rows)
            Line($"  説明と記入例の行は取り込みません（{rows} 行）");
        if (import.NumberRows > 0)
            Line($"  番号だけの行は取り込みません（{import.NumberRows} 行）");
    }

    private void List(string title, IEnumerable<ColumnStory> columns, string hint = "")
    {
        var headings = columns.Select(column => column.Heading).ToList();
        if (headings.Count > 0)
            Line($"  {title}: {string.Join("、", headings)}{hint}");
    }

    private void WriteRemarks(RemarkKind kind, string title, string none)
    {
        var count = report[kind];
        Line($"\n{title} {(count == 0 ? none : $"{count} 件")}");
        foreach (var group in report.Groups.Where(group => group.Kind == kind))
        {
            Line($"  {group.Why}（{group.Count} 件）");
            foreach (var remark in group.Examples)
                Line($"    {remark.Row} 行目 {remark.Heading}: {Quoted(remark.From)}{Arrow(remark.To)}");
            More(group.Count - group.Examples.Length, "    ");
        }
    }

    private void WriteDatum()
    {
        var datum = import.Datum;
        if (datum.Kind is not (DatumKind.Old or DatumKind.PartlyOld))
            return;
        var many = datum.Kind is DatumKind.Old ? "" : $" {datum.Shifted} か所で";
        Line(
            $"\n緯度と経度が古い測地系（日本測地系）のようです。比べた {datum.Pairs} か所のうち{many}、住所の位置から同じ向きに約 " +
            $"{datum.MedianMetres:0}m ずれています。直していませんので、提供元にご確認ください");
    }

    private void WriteDifference()
    {
        Line($"\n今の一覧（{import.PresentCount} 件）との違い");
        Line(
            $"  追加 {report[Change.Added]}、変更 {report[Change.Changed]}、変わらない {report[Change.Unchanged]}、" +
            $"なくなる {import.Left.Count}、取り込めない行 {report[Change.Refused]}、まとめた行 {report[Change.Twin]}" +
            (report[Change.Aside] > 0 ? $"、一覧の外の行 {report[Change.Aside]}" : ""));
        Rows(Change.Added, "＋");
        foreach (var row in report.Examples(Change.Changed))
        {
            Line($"  ～ {row.Name}（{row.Source.Number} 行目）");
            foreach (var change in row.Changes)
                Line($"      {change.Column}: {Quoted(change.From)} → {Quoted(change.To)}");
        }

        More(report[Change.Changed] - report.Examples(Change.Changed).Count, "  ");
        Rows(Change.Refused, "！ 取り込めない行");
        Rows(Change.Aside, "・ 一覧の外の行（注記や合計）");
        Gone();
    }

    private void Rows(Change change, string sign)
    {
        var rows = report.Examples(change);
        foreach (var row in rows)
            Line($"  {sign} {row.Name}（{row.Source.Number} 行目）");
        More(report[change] - rows.Count, "  ");
    }

    private void Gone()
    {
        var name = import.Header.IndexOf(target.Kind == ListKind.Places ? "name" : import.Header[1]);
        // What would lead nowhere is shown first.
        foreach (var row in import.Left.OrderBy(row => !import.OccasionsAt(row[0]).Any()).Take(report.Shown))
        {
            Line($"  － {row[0]} {row[name]}");
            if (import.OccasionsAt(row[0]).ToList() is { Count: > 0 } occasions)
                Line($"      日程 {occasions.Count} 件がこの場所を指しています: " + string.Join(
                    '、', occasions.Select(occasion => $"{occasion.Date.Value}（{occasion.Id.Value}）")));
        }

        More(import.Left.Count - report.Shown, "  ");
    }

    private void More(int count, string indent)
    {
        if (count > 0)
            Line($"{indent}…ほか {count} 件（--verbose ですべて出ます）");
    }

    private static string Arrow(string to) => to.Length == 0 ? "" : $" → {Quoted(to)}";

    private static string Quoted(string text) => text.Length == 0 ? "（空）" : $"「{text}」";

    private void Line(string text) => _text.Append(CultureInfo.InvariantCulture, $"{text}\n");
}
