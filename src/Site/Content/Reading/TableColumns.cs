using System.Collections.Immutable;

namespace Annai.Content.Reading;

/// <summary>The columns of an author's tables, in the order in which Annai writes them.</summary>
public static class TableColumns
{
    /// <summary>Begins a column of ○ and × for one label, beside the column of all of them.</summary>
    public const string Label = "label:";

    public static readonly ImmutableArray<string> Places =
    [
        "id", "name", "kana", "kind", "postcode", "address", "area", "lat", "lng", "position", "tel", "call_hours",
        "hours", "labels", "url", "note", "status", "source", "checked_on",
    ];

    public static readonly ImmutableArray<string> Occasions =
        ["id", "place", "date", "reception", "labels", "capacity", "booking", "full", "cancelled", "note"];

    public static readonly ImmutableArray<string> Codes = ["code", "notice", "medium", "wave", "note", "retired_on"];

    public static readonly ImmutableArray<string> Printed =
        ["code", "notice", "medium", "printed_on", "copies", "previous"];

    public static readonly ImmutableArray<string> Mailings =
        ["code", "posted_on", "expected_on", "pieces", "returned", "assignment", "examined"];
}
