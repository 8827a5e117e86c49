using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one file of `content/places`.</summary>
internal static class PlaceReader
{
    public static readonly ImmutableArray<(string Word, PositionLevel Value)> Levels =
        [("exact", PositionLevel.Exact), ("block", PositionLevel.Block), ("town", PositionLevel.Town)];

    public static readonly ImmutableArray<(string Word, bool Value)> States = [("受付中", false), ("休止", true)];

    private static readonly ImmutableArray<string> Required = ["id", "name", "address"];

    public static PlaceSet Read(SourceFile file, Findings findings)
    {
        Identifier.Check(file, findings);
        var table = Table.Read(file, TableColumns.Places, Required, findings, TableColumns.Label);
        return new PlaceSet(
            new PlaceSetId(file.Stem),
            [.. table.Rows.Select(row => Place(row, table.Labels, findings))]);
    }

    private static Place Place(Fields row, ImmutableArray<ScalarNode> labels, Findings findings) => new()
    {
        Id = Ids.Own(row, "id", id => new PlaceId(id)),
        Name = row.Text("name"),
        Kana = row.OptionalText("kana"),
        Kind = row.OptionalText("kind"),
        Postcode = PostcodeOf(row),
        Address = row.Text("address"),
        Area = Ids.Optional(row, "area", id => new AreaId(id)),
        Position = PositionReader.Read(row, findings),
        PositionLevel = row.Has("position") ? row.OneOf("position", Levels) : null,
        Tel = row.OptionalValue<PhoneNumber>("tel", PhoneNumber.TryParse, PhoneNumber.Form),
        CallHours = row.Hours("call_hours"),
        Hours = row.Hours("hours"),
        Labels = TickedLabels.Of(row, labels),
        Url = row.OptionalValue<Uri>("url", WebAddress.TryParse, WebAddress.Form),
        Note = row.OptionalText("note"),
        IsPaused = row.OptionalOneOf("status", States).Value,
        Source = row.OptionalText("source"),
        CheckedOn = row.OptionalDay("checked_on"),
    };

    private static Sourced<string> PostcodeOf(Fields row) =>
        row.OptionalValue<string>("postcode", Postcode.TryParse, Postcode.Form) ?? row.OptionalText("postcode");
}
