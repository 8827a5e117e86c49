using System.Collections.Immutable;
using System.Globalization;
using Annai.Content;
using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Positions;
using Annai.Import.Report;
using Annai.Import.Rows;

namespace Annai.Import.Difference;

/// <summary>Gives a place the position of its address, and holds positions that were given against it.</summary>
internal sealed class Positioning(AddressTable? addresses, ListForm form, DatumSuspicion datum, AreaCentres centres)
{
    public void Complete(Draft draft, ImmutableArray<string> before)
    {
        if (addresses is null && before.IsDefault && string.IsNullOrEmpty(draft[Meaning.Area]))
            return;
        var given = Position(draft[Meaning.Latitude], draft[Meaning.Longitude]);
        var present = before.IsDefault ? null : Position(At(before, Meaning.Latitude), At(before, Meaning.Longitude));
        var match = addresses is not null && draft[Meaning.Address] is { Length: > 0 } address
            ? addresses.Find(WithCity(draft, address))
            : null;
        if (given is { } written)
            Compare(draft, before, written, match, present);
        // An empty cell in the file takes no position away that somebody found.
        else if (present is not null)
            (draft[Meaning.Latitude], draft[Meaning.Longitude], draft[Meaning.Position]) = (null, null, null);
        else if (match is not null)
            Take(draft, match);
        else if (addresses is not null)
            draft.Row.Tell(
                RemarkKind.ToConfirm,
                "住所",
                draft[Meaning.Address] ?? "",
                "",
                "住所から位置が求められません。一覧には載りますが、地図には出ません");
    }

    private void Compare(
        Draft draft,
        ImmutableArray<string> before,
        Coordinates given,
        AddressMatch? match,
        Coordinates? present)
    {
        if (match is { Level: PositionLevel.Block })
            datum.Add(given, match.Position);
        else if (present is { } known && match is null)
            datum.Add(given, known);
        if (draft[Meaning.Area] is { Length: > 0 } area)
            centres.Add(area, given);
        // The same point as before is as exact as somebody said it was.
        if (present == given && !draft.Row.Has(Meaning.Position))
            draft[Meaning.Position] = At(before, Meaning.Position);
    }

    private static void Take(Draft draft, AddressMatch match)
    {
        var isBlock = match.Level == PositionLevel.Block;
        (draft[Meaning.Latitude], draft[Meaning.Longitude]) =
            (Written(match.Position.Latitude), Written(match.Position.Longitude));
        draft[Meaning.Position] = isBlock ? "block" : "town";
        draft.Row.Tell(
            isBlock ? RemarkKind.Repaired : RemarkKind.ToConfirm,
            "住所",
            draft[Meaning.Address] ?? "",
            $"{draft[Meaning.Latitude]}, {draft[Meaning.Longitude]}（{match.Matched}）",
            isBlock ? "住所から街区の位置を求めました" : "住所から町・大字の代表の位置しか求められませんでした");
    }

    // What was taken out of the address because every address has it is needed to find it.
    private static string WithCity(Draft draft, string address) =>
        draft.Row.Text(Meaning.Address) is { Length: > 0 } written ? written : address;

    private string At(ImmutableArray<string> row, Meaning meaning) => row[form.IndexOf(meaning)];

    private static Coordinates? Position(string? latitude, string? longitude) =>
        latitude is { Length: > 0 } && longitude is { Length: > 0 }
        && Degrees.Read(latitude) is { } lat && Degrees.Read(longitude) is { } lng
            ? new Coordinates(lat, lng)
            : null;

    private static string Written(double degrees) =>
        Math.Round(degrees, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
