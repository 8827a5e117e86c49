using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Report;

namespace Annai.Import.Rows;

/// <summary>Where a place is: two cells that are only worth anything together.</summary>
internal static class PositionCells
{
    private const string Exact = "exact";

    private static readonly FrozenDictionary<string, string> Levels = new Dictionary<string, string>
    {
        [Exact] = Exact,
        ["block"] = "block",
        ["town"] = "town",
        ["建物"] = Exact,
        ["番地"] = Exact,
        ["街区"] = "block",
        ["町丁目"] = "town",
        ["大字"] = "town",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    public static void Take(Draft draft)
    {
        var row = draft.Row;
        if (!row.Has(Meaning.Latitude) && !row.Has(Meaning.Longitude))
            return;
        var (lat, lng) = (row.Text(Meaning.Latitude), row.Text(Meaning.Longitude));
        (draft[Meaning.Latitude], draft[Meaning.Longitude], draft[Meaning.Position]) = ("", "", "");
        if (Degrees.Read(lat) is not { } latitude || Degrees.Read(lng) is not { } longitude)
            TellMissing(row, lat, lng);
        else if (!Degrees.IsUnknown(latitude) && !Degrees.IsUnknown(longitude))
            Place(draft, (latitude, lat), (longitude, lng));
        else
            Tell(row, RemarkKind.ToConfirm, lat, lng, "", "位置が 0 や 999 のため、位置なしとしました");
    }

    private static void Place(
        Draft draft,
        (double Degrees, string Written) north,
        (double Degrees, string Written) east)
    {
        var row = draft.Row;
        var ((latitude, lat), (longitude, lng)) = (north, east);
        if (Degrees.IsLatitude(latitude) && Degrees.IsLongitude(longitude))
        {
            Set(draft, Written(latitude, lat), Written(longitude, lng));
            if (draft[Meaning.Latitude] != lat || draft[Meaning.Longitude] != lng)
                Tell(row, RemarkKind.Repaired, lat, lng, Pair(draft), "緯度と経度を度の小数にしました");
        }
        else if (Degrees.IsLatitude(longitude) && Degrees.IsLongitude(latitude))
        {
            Set(draft, Written(longitude, lng), Written(latitude, lat));
            Tell(row, RemarkKind.Repaired, lat, lng, Pair(draft), "入れ替わっていた緯度と経度を直しました");
        }
        else
        {
            Tell(row, RemarkKind.Unreadable, lat, lng, "", "緯度と経度が日本の外を指しています");
        }
    }

    private static void Set(Draft draft, string latitude, string longitude)
    {
        var written = draft.Row.Text(Meaning.Position);
        var level = Exact;
        if (written.Length > 0 && !Levels.TryGetValue(written, out level))
            draft.Row.Tell(
                RemarkKind.Unreadable, draft.Row.Plan.HeadingOf(Meaning.Position), written, Exact, "位置の精度として読めません");
        (draft[Meaning.Latitude], draft[Meaning.Longitude]) = (latitude, longitude);
        draft[Meaning.Position] = level ?? Exact;
    }

    // The digits that were written are kept, as long as they are digits.
    private static string Written(double degrees, string written) =>
        !written.AsSpan().ContainsAnyExcept(Digits)
            ? written
            : Math.Round(degrees, 8).ToString(CultureInfo.InvariantCulture);

    private static string Pair(Draft draft) => $"{draft[Meaning.Latitude]}, {draft[Meaning.Longitude]}";

    private static void TellMissing(SourceRow row, string lat, string lng)
    {
        var isNothing = Plain.IsAbsent(lat) && Plain.IsAbsent(lng);
        if (isNothing)
            return;
        Tell(
            row,
            RemarkKind.Unreadable,
            lat,
            lng,
            "",
            Plain.IsAbsent(lat) || Plain.IsAbsent(lng) ? "緯度か経度の一方がありません" : "緯度と経度として読めません");
    }

    private static void Tell(SourceRow row, RemarkKind kind, string lat, string lng, string to, string why) =>
        row.Tell(
            kind,
            row.Plan.HeadingOf(row.Has(Meaning.Latitude) ? Meaning.Latitude : Meaning.Longitude),
            $"{lat}, {lng}",
            to,
            why);
}
