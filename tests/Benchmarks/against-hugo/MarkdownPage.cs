using System.Globalization;
using System.Text;

namespace Annai.AgainstHugo;

/// <summary>A page of Markdown as an editor writes one: headings, paragraphs, a list, a table, a link.</summary>
internal sealed record MarkdownPage(string Id, string Title, string Body)
{
    public static MarkdownPage Of(int number, int count, Vocabulary words)
    {
        var body = new StringBuilder();
        for (var section = 1; section <= 4; section++)
        {
            body.Append(Invariant($"## {words.Topic()} {section}\n\n{words.Paragraph()}\n\n"));
            body.Append(Invariant($"**{words.Topic()}**は、[{words.Topic()}のページ]"));
            body.Append(Invariant($"(/about/{IdOf(words.Number(count))}/)もご覧ください。"));
            body.Append(words.Paragraph()).Append("\n\n");
        }

        foreach (var _ in Enumerable.Range(0, 5))
            body.Append("- ").Append(words.Sentence()).Append('\n');
        body.Append("\n| 曜日 | 受付 | 場所 |\n|---|---|---|\n");
        for (var row = 0; row < 4; row++)
            body.Append(Invariant($"| {"月火水木金"[row]} | {8 + row}:30 | {words.Topic()} |\n"));
        return new MarkdownPage(IdOf(number), Invariant($"{words.Topic()}のご案内 {number}"), body.ToString());
    }

    private static string IdOf(int number) => Invariant($"page-{number:00000}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
