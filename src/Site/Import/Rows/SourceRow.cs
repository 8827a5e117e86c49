using System.Text;
using Annai.Import.Headings;
using Annai.Import.Report;
using Annai.Sheets;

namespace Annai.Import.Rows;

/// <summary>One row of the sheet, asked by meaning, and the remarks about it.</summary>
internal sealed class SourceRow(ColumnPlan plan, SheetRow row, List<Remark> remarks)
{
    public int Number => row.Number;

    public ColumnPlan Plan => plan;

    public bool Has(Meaning meaning) => plan.Has(meaning);

    /// <summary>The cell's text on one line; empty where there is none.</summary>
    public string Text(Meaning meaning)
    {
        var places = plan.IndexesOf(meaning);
        if (places.IsEmpty)
            return "";
        var first = At(places[0]);
        return places.Length == 1 ? first : OfMany(meaning);
    }

    public string At(int index) => OneLine(row[index]);

    public void Tell(RemarkKind kind, string heading, string from, string to, string why) =>
        remarks.Add(new Remark(kind, row.Number, heading, from, to, why));

    /// <summary>Says what stands in no column: right of the headings, or below one without words.</summary>
    public void TellUnheaded(Layout layout)
    {
        for (var i = layout.NextUnheaded(0); i < row.Count; i = layout.NextUnheaded(i + 1))
            if (At(i) is { Length: > 0 } cell)
                Tell(RemarkKind.ToConfirm, $"{i + 1} 列目", cell, "", "見出しのない列に値があります。使っていません");
    }

    /// <summary>Says that somebody hid it, or a filter does: it may be one that should no longer be there.</summary>
    public void TellHidden(Meaning name)
    {
        if (row.IsHidden)
            Tell(
                RemarkKind.ToConfirm,
                plan.HeadingOf(name),
                Text(name),
                "",
                "表計算ソフトで非表示になっている行です。載せてよいかご確認ください");
    }

    // Two columns of one meaning: the first that says something counts, and a second that says otherwise is told.
    private string OfMany(Meaning meaning)
    {
        var said = plan.IndexesOf(meaning).Select(At).Where(text => text.Length > 0).Distinct().ToList();
        if (said.Count > 1)
            Tell(
                RemarkKind.ToConfirm,
                plan.HeadingOf(meaning),
                string.Join(" ／ ", said),
                said[0],
                "同じ意味の列が複数あり、内容が違うため、左の列を使いました");
        return said.Count > 0 ? said[0] : "";
    }

    private static string OneLine(string cell)
    {
        var text = cell.AsSpan().Trim();
        if (!text.ContainsAny('\r', '\n'))
            return text.Length == cell.Length ? cell : text.ToString();
        var line = new StringBuilder(text.Length);
        foreach (var part in text.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            line.Append(line.Length > 0 ? " " : "").Append(part.Trim());
        return line.ToString();
    }
}
