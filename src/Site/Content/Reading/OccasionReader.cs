using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one file of `content/occasions`.</summary>
internal static class OccasionReader
{
    public static readonly ImmutableArray<(string Word, bool Value)> Bookings = [("予約不要", false), ("要予約", true)];

    private static readonly ImmutableArray<string> Required = ["id", "place", "date"];

    public static OccasionSet Read(SourceFile file, Findings findings)
    {
        Identifier.Check(file, findings);
        var table = Table.Read(file, TableColumns.Occasions, Required, findings, TableColumns.Label);
        return new OccasionSet(
            new OccasionSetId(file.Stem),
            [.. table.Rows.Select(row => Occasion(row, table.Labels, findings))]);
    }

    private static Occasion Occasion(Fields row, ImmutableArray<ScalarNode> labels, Findings findings)
    {
        var reception = row.OptionalText("reception");
        return new Occasion
        {
            Id = Ids.Own(row, "id", id => new OccasionId(id)),
            Place = Ids.Of(row, "place", id => new PlaceId(id)),
            Date = row.Day("date"),
            Reception = DayHours.Parse(reception.Value, reception.Place, findings)?.Intervals ?? [],
            Labels = TickedLabels.Of(row, labels),
            Capacity = row.OptionalCount("capacity"),
            NeedsBooking = row.OptionalOneOf("booking", Bookings).Value,
            IsFull = row.Tick("full"),
            IsCancelled = row.Tick("cancelled"),
            Note = row.OptionalText("note"),
        };
    }
}
