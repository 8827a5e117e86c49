using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one file of `content/places`.</summary>
internal static class PlaceReader
{
    private static readonly ImmutableArray<string> Required = ["id", "name", "address", "tel"];
    public static readonly ImmutableArray<string> Columns = ["id", "name", "address", "tel", "call_hours", "note"];

    public static PlaceSet Read(SourceFile file, Findings findings)
    {
        Identifier.Check(file, findings);
        var places = Table.Read(file, Columns, Required, findings).Select(Place).ToImmutableArray();
        return new PlaceSet(new PlaceSetId(file.Stem), places);
    }

    private static Place Place(Fields row) => new()
    {
        Id = row.Value<PlaceId>("id", TryId, "lower-case letters, digits and `-`"),
        Name = row.Text("name"),
        Address = row.Text("address"),
        Tel = row.Value<PhoneNumber>("tel", PhoneNumber.TryParse, "a number with hyphens such as `073-000-0000`"),
        CallHours = row.Hours("call_hours"),
        Note = row.OptionalText("note"),
    };

    private static bool TryId(string text, out PlaceId id)
    {
        id = new PlaceId(text);
        return Identifier.IsValid(text);
    }
}
