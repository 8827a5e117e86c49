using System.Buffers;
using System.Text.RegularExpressions;
using Annai.Calendar;
using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Report;

namespace Annai.Import.Rows;

/// <summary>Makes places of the rows of a list.</summary>
internal sealed partial class PlaceRows(KnownNames names, JapaneseDay today) : IRowReader
{
    private const string Paused = "休止";

    private static readonly SearchValues<char> SignsOfSums = SearchValues.Create("計数同〃");

    private readonly Telephones _telephones = new(names.Telephones);
    private readonly Dates _dates = new(today);
    private readonly Addresses _addresses = new(names.City);
    private readonly PlaceHours _hours = new(today);
    private readonly LabelCells _labels = new(names.Labels);
    private readonly Func<string, CellReading> _municipalities =
        new Remembered<string, CellReading>(Municipalities.Read, code => code.Length).Of;

    public void Read(Draft draft)
    {
        draft.Take(Meaning.Id, Ids.Read);
        TakeName(draft);
        draft.Take(Meaning.Kana, Readings.Read);
        draft.Take(Meaning.Kind);
        draft.Take(Meaning.Postcode, Postcodes.Read);
        TakeAddress(draft);
        TakeArea(draft);
        PositionCells.Take(draft);
        draft.Take(Meaning.Tel, _telephones.Read);
        _hours.Take(draft);
        _labels.Take(draft);
        draft.Take(Meaning.Url, WebAddresses.Read);
        draft.Take(Meaning.Note, Notes.Read);
        TakeStatus(draft);
        draft.Take(Meaning.Source);
        draft.Take(Meaning.CheckedOn, _dates.Read);
        draft.Take(Meaning.MunicipalityCode, _municipalities);
        if (draft.Row.Text(Meaning.Extension) is { Length: > 0 } extension && !Plain.IsAbsent(extension))
            draft.Notes.Add($"内線 {Plain.Of(extension)}");
    }

    // 岩部医院（休止中）: what is no part of the name is a state of the place.
    private static void TakeName(Draft draft)
    {
        draft.Take(Meaning.Name);
        // A row of sums is none of the list.
        if (draft[Meaning.Name] is { } total
            && total.AsSpan().ContainsAny(SignsOfSums)
            && Plain.Of(total).Replace(" ", "", StringComparison.Ordinal) is
            "合計" or "計" or "小計" or "総計" or "総数" or "同上" or "〃")
            draft[Meaning.Name] = "";
        if (draft[Meaning.Name] is not { } name
            || !name.AsSpan().ContainsAny("休閉廃")
            || PausedInName().Match(name) is not { Success: true } state)
            return;
        draft[Meaning.Name] = name.Remove(state.Index, state.Length).Trim();
        draft[Meaning.Status] = Paused;
        draft.Row.Tell(
            RemarkKind.Repaired,
            draft.Row.Plan.HeadingOf(Meaning.Name),
            name,
            $"{draft[Meaning.Name]}（状態: {Paused}）",
            "名称にあった「休止中」などを状態に移しました");
    }

    private void TakeAddress(Draft draft)
    {
        var row = draft.Row;
        draft.Take(Meaning.Address, _addresses.Read);
        TakePostcodeOfAddress(draft);
        if (string.IsNullOrEmpty(draft[Meaning.Address]) && (row.Has(Meaning.Town) || row.Has(Meaning.Street)))
            draft[Meaning.Address] = OtherCity(row) + row.Text(Meaning.Town) + row.Text(Meaning.Street);
        if (draft[Meaning.Address] is { Length: > 0 } address
            && row.Text(Meaning.Building) is { Length: > 0 } building
            && !Plain.IsAbsent(building)
            && !address.Contains(building, StringComparison.Ordinal))
            draft[Meaning.Address] = $"{address} {building}";
    }

    // A place of the next town must not become one of ours.
    private string OtherCity(SourceRow row) =>
        row.Text(Meaning.City) is { Length: > 0 } city && !city.EndsWith(names.City, StringComparison.Ordinal)
            ? city
            : "";

    // 〒999-0011 中央町1: it has a column of its own, which counts where both are filled in.
    private static void TakePostcodeOfAddress(Draft draft)
    {
        if (draft.Notes is not [.., var last]
            || Postcodes.Read(last) is not { Kind: null, Value: { Length: > 0 } postcode })
            return;
        draft.Notes.RemoveAt(draft.Notes.Count - 1);
        if (string.IsNullOrEmpty(draft[Meaning.Postcode]))
            draft[Meaning.Postcode] = postcode;
    }

    private void TakeArea(Draft draft)
    {
        draft.Take(Meaning.Area, names.Areas.Read);
        if (!string.IsNullOrEmpty(draft[Meaning.Area]))
            return;
        var from = draft[Meaning.Address] ?? "";
        if (names.Areas.Of(draft.Compared(Meaning.Address, from), draft[Meaning.Postcode] ?? "") is not { } area)
            return;
        draft.SuggestedArea = area.Value;
    }

    private static void TakeStatus(Draft draft)
    {
        var known = draft[Meaning.Status];
        draft.Take(Meaning.Status, States.Read);
        if (known is not null)
            draft[Meaning.Status] = known;
    }

    [GeneratedRegex("[（(【]?(?:現在)?(?:休止|休院|休業|休診|閉院|閉鎖|廃止|休館)中?[）)】]?$")]
    private static partial Regex PausedInName();
}
