using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Import.Difference;
using Annai.Import.Headings;
using Annai.Import.Positions;
using Annai.Import.Report;
using Annai.Import.Rows;

namespace Annai.Import;

/// <summary>
/// One list on its way into the content. Its rows come one by one, so that a list of any length needs no more memory.
/// </summary>
public sealed class ListImport
{
    private readonly ImportOrder _order;
    private readonly ListForm _form;
    private readonly Layout _layout;
    private readonly KnownNames _names;
    private readonly Findings _findings;
    private readonly List<ImmutableArray<string>> _left = [];
    private DatumSuspicion _datum = new();

    private ListImport(ImportOrder order, ListForm form, Layout layout, KnownNames names, Findings findings) =>
        (_order, _form, _layout, _names, _findings) = (order, form, layout, names, findings);

    /// <summary>What was done with each column.</summary>
    public ImmutableArray<ColumnStory> Columns =>
        [.. _layout.Plan.Columns.Select(column => ColumnStory.Of(column, _form))];

    /// <summary>The names of our columns, in the order of our file.</summary>
    public ImmutableArray<string> Header => [.. _form.Columns.Select(column => column.Name)];

    /// <summary>The headings as the city wrote them, those without words too.</summary>
    public ImmutableArray<string> Headings => _layout.Headings;

    /// <summary>The row of the headings.</summary>
    public int HeadingRow => _layout.Plan.Row;

    public string SheetName => _layout.Sheet.Name;

    /// <summary>How many rows the present list has.</summary>
    public int PresentCount { get; private set; }

    /// <summary>The present rows of which the new list says nothing; known once all rows were read.</summary>
    public IReadOnlyList<ImmutableArray<string>> Left => _left;

    /// <summary>Whether the positions may be of the old datum; known once all rows were read.</summary>
    public DatumVerdict Datum => _datum.Verdict();

    /// <returns>Null with a finding where the file holds no such list.</returns>
    public static ListImport? Begin(ImportOrder order, Findings findings)
    {
        var form = ListForm.Of(order.Kind);
        var labels = new KnownLabels(order.Site.LabelGroups);
        var names = KnownNames.Of(order.Site, labels);
        var reader = new HeadingReader(form.Headings, labels, order.Map);
        return Layout.Find(order.File, reader, form, order.FileName, findings) is { } layout
            ? new ListImport(order, form, layout, names, findings)
            : null;
    }

    /// <summary>All rows of the list, anew each time.</summary>
    public IEnumerable<ImportedRow> Rows()
    {
        var present = PresentList.Read(_form, _order.Present);
        (PresentCount, _datum) = (present.Count, new DatumSuspicion());
        _left.Clear();
        var reader = Reader();
        var placement = new Placement(_order, _form, present, _datum);
        var remarks = new List<Remark>();
        foreach (var row in _layout.Sheet.Rows(_findings).Where(_layout.IsOfList))
        {
            remarks.Clear();
            var draft = reader.Read(new SourceRow(_layout.Plan, row, remarks));
            yield return placement.Place(draft, row, remarks);
        }

        _left.AddRange(present.Left);
    }

    /// <summary>Rows that stand between the headings and the list to help whoever fills it in.</summary>
    public int GuidanceRows() => _layout.Sheet.Rows(new Findings()).Take(HeadingRow + 10).Count(Guidance.Is);

    private IRowReader Reader() => _form.Kind switch
    {
        ListKind.Places => new PlaceRows(_names, _order.Today),
        ListKind.Occasions => new OccasionRows(
            _names, new KnownPlaces(_order.Site.PlaceSets.SelectMany(set => set.Places)), _order.Today),
        _ => new MailingRows(_order.Today),
    };
}
