using System.Collections.Immutable;
using Annai.Content;
using Annai.Import.Difference;
using Annai.Import.Headings;

namespace Annai.Import.Forms;

/// <summary>A list as it stands, in the columns and in the words of its form.</summary>
internal sealed class FilledRows(ListKind kind, Site site, ImmutableArray<FormColumn> columns)
{
    private readonly ListForm _form = ListForm.Of(kind);
    private readonly List<string> _names = [.. ListForm.Of(kind).Columns.Select(column => column.Name)];
    private readonly KnownLabels _labels = new(site.LabelGroups);
    private readonly Dictionary<string, string> _places = new(
        PlaceWords.Of(site).Select(place => KeyValuePair.Create(place.Id, place.Words)), StringComparer.Ordinal);

    public IEnumerable<ImmutableArray<string>> Of(PresentList present)
    {
        for (var row = 0; row < present.Count; row++)
        {
            var cells = present[row];
            yield return [.. columns.Select(column => column.Name.Length == 0
                ? Ticked(cells, column)
                : Shown(cells[_names.IndexOf(column.Name)], column.Name))];
        }
    }

    private string Ticked(ImmutableArray<string> cells, FormColumn column) =>
        _labels.Find(column.Heading) is { } label
        && cells[_form.IndexOf(Meaning.Labels)].Split(' ').Contains(label.Value, StringComparer.Ordinal)
            ? "○"
            : "";

    private string Shown(string cell, string column) => column switch
    {
        "area" => site.Areas.FirstOrDefault(area => area.Id.Value.Value == cell)?.Name.Value ?? cell,
        "place" => _places.GetValueOrDefault(cell, cell),
        "assignment" => cell switch { "random" => "無作為", "by-segment" => "対象者別", _ => cell },
        _ => cell,
    };
}
