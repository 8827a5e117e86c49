using System.Collections.Immutable;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Import.Difference;
using Annai.Import.Headings;
using Annai.Import.Positions;
using Annai.Import.Report;
using Annai.Import.Rows;
using Annai.Sheets;

namespace Annai.Import;

/// <summary>
/// One list on its way into the content. Its rows come one by one, so that a list of any length needs no more memory.
/// </summary>
public sealed class ListImport
{
    private readonly ImportOrder _order;
    private readonly ListForm _form;
    private readonly Layout _layout;
    private readonly HeadingReader _headings;
    private readonly KnownNames _names;
    private readonly Findings _findings;
    private readonly List<ImmutableArray<string>> _left = [];
    private readonly Lazy<ILookup<string, Occasion>> _occasions;
    private DatumSuspicion _datum = new();
    private AreaCentres _centres;
    private ListRows _rows;

    private ListImport(
        ImportOrder order, ListForm form, Layout layout, HeadingReader headings, KnownNames names, Findings findings)
    {
        (_order, _form, _layout, _headings, _names, _findings) = (order, form, layout, headings, names, findings);
        _rows = new ListRows(layout, headings, form);
        _centres = new AreaCentres(order.Site.Areas);
        _occasions = new Lazy<ILookup<string, Occasion>>(() => order.Site.OccasionSets
            .Where(_ => order.Kind == ListKind.Places)
            .SelectMany(set => set.Occasions)
            .ToLookup(occasion => occasion.Place.Value.Value, StringComparer.Ordinal));
    }

    /// <summary>What was done with each column.</summary>
    public ImmutableArray<ColumnStory> Columns =>
        [.. _layout.Plan.Columns.Select(column => ColumnStory.Of(column, _form))];

    /// <summary>The names of our columns, in the order of our file.</summary>
    public ImmutableArray<string> Header => [.. _form.Columns.Select(column => column.Name)];

    /// <summary>The headings as the city wrote them, those without words too.</summary>
    public ImmutableArray<string> Headings => _layout.Headings;

    /// <summary>
    /// The rows of headings, of which a list that begins anew has several; known once all rows were read.
    /// </summary>
    public IReadOnlyList<int> HeadingRows => _rows.Headings;

    /// <summary>Rows that hold a number and nothing else; known once all rows were read.</summary>
    public int NumberRows => _rows.Numbers;

    public string SheetName => _layout.Sheet.Name;

    /// <summary>Sheets of the same workbook that hold such a list too.</summary>
    public ImmutableArray<string> UnreadSheets { get; private init; } = [];

    /// <summary>How many rows the present list has.</summary>
    public int PresentCount { get; private set; }

    /// <summary>The present rows of which the new list says nothing; known once all rows were read.</summary>
    public IReadOnlyList<ImmutableArray<string>> Left => _left;

    /// <summary>The days that name a place, and that would lead nowhere without it.</summary>
    public IEnumerable<Occasion> OccasionsAt(string place) => _occasions.Value[place];

    /// <summary>All rows of the sheet, whatever they are.</summary>
    public IEnumerable<SheetRow> SheetRows() => _layout.Sheet.Rows(new Findings());

    /// <summary>Whether the positions may be of the old datum; known once all rows were read.</summary>
    public DatumVerdict Datum => _datum.Verdict() is { Kind: not DatumKind.Unknown } surer ? surer : _centres.Verdict();

    /// <returns>Null with a finding where the file holds no such list.</returns>
    public static ListImport? Begin(ImportOrder order, Findings findings)
    {
        var form = ListForm.Of(order.Kind);
        var labels = new KnownLabels(order.Site.LabelGroups);
        var names = KnownNames.Of(order.Site, labels);
        var reader = new HeadingReader(form.Headings, labels, order.Map);
        if (Layout.Find(order, reader, form, findings) is not { } layout || AnyLost(order, form, findings))
            return null;
        order.Map.TellUnused(layout.Headings, findings);
        return new ListImport(order, form, layout, reader, names, findings)
        {
            UnreadSheets =
            [
                .. order.File.Sheets
                    .Where(sheet => !sheet.IsHidden && sheet != layout.Sheet && Layout.In(sheet, reader, form).Any())
                    .Select(sheet => sheet.Name),
            ],
        };
    }

    // What nobody knows could not be written again.
    private static bool AnyLost(ImportOrder order, ListForm form, Findings findings)
    {
        var broken = new Findings();
        _ = order.Present?.Sheets[0].Rows(broken).Count();
        findings.Add(broken.Sorted());
        var unknown = PresentList.UnknownColumns(form, order.Present).ToList();
        foreach (var column in unknown)
            findings.Add(
                Codes.UnknownKey,
                new SourcePlace(order.PresentName, 1, 1),
                $"the present list has a column `{column}` that nobody knows, and that would be lost",
                Nearest.Hint(column, [.. form.Columns.Select(known => known.Name)]));
        return unknown.Count > 0 || broken.AnyErrors;
    }

    /// <summary>All rows of the list, anew each time.</summary>
    public IEnumerable<ImportedRow> Rows()
    {
        var present = PresentList.Read(_form, _order.Present);
        (PresentCount, _datum) = (present.Count, new DatumSuspicion());
        _centres = new AreaCentres(_order.Site.Areas);
        _left.Clear();
        var reader = Reader();
        var placement = new Placement(_order, _form, present, _datum, _centres);
        var (draft, remarks) = (new Draft(), new List<Remark>());
        _rows = new ListRows(_layout, _headings, _form);
        foreach (var (layout, row) in _rows.Read(_findings))
        {
            remarks.Clear();
            draft.Begin(new SourceRow(layout.Plan, row, remarks));
            draft.Row.TellUnheaded(layout);
            draft.Row.TellHidden(_form.Name);
            reader.Read(draft);
            yield return placement.Place(draft, row, remarks);
        }

        _left.AddRange(present.Left);
    }

    /// <summary>Rows that stand between the headings and the list to help whoever fills it in.</summary>
    public int GuidanceRows() =>
        _layout.Sheet.Rows(new Findings()).Take(_layout.Plan.Row + 10).Count(_layout.IsGuidance);

    private IRowReader Reader() => _form.Kind switch
    {
        ListKind.Places => new PlaceRows(_names, _order.Today),
        ListKind.Occasions => new OccasionRows(
            _names, new KnownPlaces(_order.Site.PlaceSets.SelectMany(set => set.Places)), _order.Today),
        _ => new MailingRows(
            _order.Site.Codes.Select(code => code.Id.Value.Value).ToHashSet(StringComparer.Ordinal), _order.Today),
    };
}
