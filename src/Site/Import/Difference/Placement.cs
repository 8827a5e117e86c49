using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annai.Import.Headings;
using Annai.Import.Positions;
using Annai.Import.Report;
using Annai.Import.Rows;
using Annai.Sheets;

namespace Annai.Import.Difference;

/// <summary>Gives each row of the new list its place in the present one, and says what that changes.</summary>
internal sealed class Placement
{
    private readonly ListForm _form;
    private readonly PresentList _present;
    private readonly Finder _finder;
    private readonly IdGiver _ids;
    private readonly Twins _twins;
    private readonly Positioning _positioning;

    public Placement(ImportOrder order, ListForm form, PresentList present, DatumSuspicion datum, AreaCentres centres)
    {
        (_form, _present) = (form, present);
        _finder = new Finder(form, present);
        _twins = new Twins(form);
        _positioning = new Positioning(order.Addresses, form, datum, centres);
        _ids = new IdGiver(order.Set, TakenIds(order, form, present));
    }

    public ImportedRow Place(Draft draft, SheetRow source, List<Remark> remarks)
    {
        if (draft[Meaning.Id] is { Length: > 0 } id)
            draft[Meaning.Id] = _ids.Named(id);
        var found = _finder.Find(draft);
        var before = found is { } there ? _present[there.Row] : default;
        if (found is { } known)
            _present.Find(known.Row);
        TakeSuggestedArea(draft, before);
        if (_form.Kind == ListKind.Places)
            _positioning.Complete(draft, before);
        if (found is { By: [Meaning.Address, Meaning.Tel] })
            TellRenamed(draft, before);
        var cells = Merged(draft, before);
        if (Lacking(cells) is { } lacking)
            return before.IsDefault && Asides.Is(source)
                ? Aside(source, remarks)
                : Refused(draft, source, remarks, before, lacking);
        var twin = _twins.Check(draft, cells, source, found is null);
        if (twin == TwinKind.Same)
            return Row(source, Change.Twin, [], cells, [], remarks);
        if (_form.HasIds && cells[0].Length == 0)
            cells[0] = NewId(draft);
        var changes = before.IsDefault ? [] : Changes(before, cells);
        var change = before.IsDefault ? Change.Added : changes.IsEmpty ? Change.Unchanged : Change.Changed;
        return Row(source, change, ImmutableCollectionsMarshal.AsImmutableArray(cells), cells, changes, remarks);
    }

    private ImportedRow Row(
        SheetRow source,
        Change change,
        ImmutableArray<string> kept,
        string[] cells,
        ImmutableArray<CellChange> changes,
        List<Remark> remarks) => new()
        {
            Source = source,
            Change = change,
            Cells = kept,
            Called = (cells[_form.IndexOf(_form.Required[0])], cells[_form.IndexOf(_form.Required[1])]),
            Changes = changes,
            Remarks = [.. remarks],
        };

    // Whatever was told of its cells: they are none.
    private ImportedRow Aside(SheetRow source, List<Remark> remarks)
    {
        remarks.Clear();
        return Without(source, Change.Aside, [], remarks);
    }

    // What cannot be called by its name is called by what it says.
    private ImportedRow Without(
        SheetRow source, Change change, ImmutableArray<string> kept, List<Remark> remarks)
    {
        var name = string.Join(' ', source.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Take(3));
        var row = Row(source, change, kept, new string[_form.Columns.Length], [], remarks);
        return row with { Called = (name, "") };
    }

    private ImportedRow Refused(
        Draft draft,
        SheetRow source,
        List<Remark> remarks,
        ImmutableArray<string> before,
        Meaning lacking)
    {
        var column = _form.Columns[_form.IndexOf(lacking)];
        draft.Row.Tell(
            RemarkKind.Unreadable,
            draft.Row.Has(lacking) ? draft.Row.Plan.HeadingOf(lacking) : column.Headings[1],
            draft.Row.Text(lacking),
            "",
            $"「{column.Headings[1]}」がないため、取り込めない行です");
        return Without(source, Change.Refused, before.IsDefault ? [] : before, remarks);
    }

    private string[] Merged(Draft draft, ImmutableArray<string> before)
    {
        var cells = new string[_form.Columns.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Spelling.Kept(
                _form.Columns[i].Meaning, draft[_form.Columns[i].Meaning], before.IsDefault ? "" : before[i]);
        if (_form.HasIds)
            cells[0] = before.IsDefault ? "" : before[0];
        if (_form.IndexOf(Meaning.Note) is >= 0 and var note)
            foreach (var part in draft.Notes.Count > 1 ? draft.Notes.Distinct() : draft.Notes)
                if (!cells[note].Contains(part, StringComparison.Ordinal))
                    cells[note] = cells[note].Length == 0 ? part : $"{cells[note].TrimEnd('。')}。{part}";
        return cells;
    }

    private Meaning? Lacking(string[] cells)
    {
        foreach (var meaning in _form.Required)
            if (cells[_form.IndexOf(meaning)].Length == 0)
                return meaning;
        return null;
    }

    private string NewId(Draft draft)
    {
        if (draft[Meaning.Id] is not { Length: > 0 } given)
            return _ids.Next();
        if (_ids.Own(given) is { } own)
            return own;
        var next = _ids.Next();
        draft.Row.Tell(
            RemarkKind.ToConfirm,
            draft.Row.Plan.HeadingOf(Meaning.Id),
            given,
            next,
            "管理番号がほかと重なっているため、新しく振りました");
        return next;
    }

    private void TakeSuggestedArea(Draft draft, ImmutableArray<string> before)
    {
        if (draft.SuggestedArea.Length == 0 || !string.IsNullOrEmpty(draft[Meaning.Area]))
            return;
        var isChosen = !before.IsDefault && before[_form.IndexOf(Meaning.Area)].Length > 0;
        draft[Meaning.Area] = isChosen ? null : draft.SuggestedArea;
        if (!isChosen)
            draft.Row.Tell(
                RemarkKind.Repaired,
                "地区",
                draft[Meaning.Address] ?? "",
                draft.SuggestedArea,
                "住所から地区を決めました");
    }

    private void TellRenamed(Draft draft, ImmutableArray<string> before) => draft.Row.Tell(
        RemarkKind.ToConfirm,
        draft.Row.Plan.HeadingOf(Meaning.Name),
        before[_form.IndexOf(Meaning.Name)],
        draft[Meaning.Name] ?? "",
        "住所と電話番号が同じため、名称が変わったものとしました");

    private ImmutableArray<CellChange> Changes(ImmutableArray<string> before, string[] cells) =>
    [
        .. Enumerable.Range(0, cells.Length)
            .Where(i => before[i] != cells[i])
            .Select(i => new CellChange(_form.Columns[i].Name, before[i], cells[i])),
    ];

    private static IEnumerable<string> TakenIds(ImportOrder order, ListForm form, PresentList present)
    {
        var ids = order.Kind switch
        {
            ListKind.Places => order.Site.PlaceSets
                .Where(set => set.Id.Value != order.Set)
                .SelectMany(set => set.Places.Select(place => place.Id.Value.Value)),
            ListKind.Occasions => order.Site.OccasionSets
                .Where(set => set.Id.Value != order.Set)
                .SelectMany(set => set.Occasions.Select(occasion => occasion.Id.Value.Value)),
            _ => [],
        };
        var own = form.HasIds ? Enumerable.Range(0, present.Count).Select(row => present[row][0]) : [];
        return ids.Concat(own);
    }
}
