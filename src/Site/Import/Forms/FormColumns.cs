using System.Collections.Immutable;
using Annai.Content;
using Annai.Import.Headings;

namespace Annai.Import.Forms;

/// <summary>The columns of each form, in the order in which a person thinks of them.</summary>
internal static class FormColumns
{
    // Four characters of a heading on each line, five of what explains it.
    private const double TickWidth = 9.5;

    public static ImmutableArray<FormColumn> Of(ListKind kind, Site site) => kind switch
    {
        ListKind.Places =>
            [.. PlaceColumns.First(site), .. Labels(site, PlaceHeadings.All), .. PlaceColumns.Last()],
        ListKind.Occasions =>
            [.. OccasionColumns.First(site), .. Labels(site, OccasionHeadings.All), .. OccasionColumns.Last()],
        _ => MailingColumns.All(site),
    };

    public static FormColumn Text(string name, string heading, string explanation, string example, double width) =>
        new() { Name = name, Heading = heading, Explanation = explanation, Example = example, Width = width };

    public static FormColumn Id(string what) =>
        Text("id", "管理番号", $"あとで付ける番号です。新しい{what}は空欄のままに", "", 14);

    public static FormColumn Choice(
        string name,
        string heading,
        string explanation,
        string example,
        IEnumerable<string> choices) =>
        Text(name, heading, explanation, example, 14) with { Choices = [.. choices] };

    public static FormColumn Date(string name, string heading, string explanation, string example) =>
        Text(name, heading, explanation, example, 14) with { Check = FormCheck.Date, AllowsOthers = true };

    public static FormColumn Count(string name, string heading, string explanation, string example) =>
        Text(name, heading, explanation, example, 11) with { Check = FormCheck.Count };

    public static FormColumn Tick(string name, string heading, string explanation, string example) =>
        Choice(name, heading, explanation, example, ["○", "×"]) with { Width = TickWidth };

    // What a heading would mean otherwise, the label's own name says without doubt.
    private static IEnumerable<FormColumn> Labels(Site site, ImmutableArray<Alias> headings)
    {
        var reader = new HeadingReader(headings, new KnownLabels(site.LabelGroups), ColumnMap.Empty);
        foreach (var (index, label) in site.LabelGroups.SelectMany(set => set.Labels).Index())
        {
            var words = label.Words.Japanese.Value ?? label.Id.Value.Value;
            var brief = label.Brief.Japanese.Value is { Length: > 0 } written ? written : words;
            var isPlain = reader.Read(brief) is ColumnUse.Ticks ticks && ticks.Label == label.Id.Value;
            var heading = isPlain ? brief : $"label:{label.Id.Value}";
            yield return Tick("", heading, $"「{words}」なら ○", index % 2 == 0 ? "○" : "×");
        }
    }
}
