using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `content/areas.yaml`.</summary>
internal static class AreaReader
{
    public const string FileName = "content/areas.yaml";

    public static readonly ImmutableArray<string> Keys =
        ["id", "name", "kana", "aliases", "centre", "postcodes", "stations", "words"];

    public static ImmutableArray<Area> Read(SourceFile file, Findings findings) =>
        [.. YamlItems.Read(file, "an area", Keys, findings).Select(fields => Area(fields, findings))];

    private static Area Area(Fields fields, Findings findings) => new(
        Ids.Own(fields, "id", id => new AreaId(id)),
        fields.Text("name"),
        fields.OptionalText("kana"),
        fields.Texts("aliases"),
        Centre(fields.Texts("centre"), findings),
        fields.Texts("postcodes"),
        fields.Texts("stations"),
        fields.OtherWording("words"));

    private static Coordinates? Centre(ImmutableArray<Sourced<string>> degrees, Findings findings)
    {
        if (degrees is [var first, var second]
            && PositionReader.TryDegrees(first.Value, out var lat)
            && PositionReader.TryDegrees(second.Value, out var lng))
            return PositionReader.In(new(lat, first.Place), new(lng, second.Place), findings);
        if (!degrees.IsEmpty)
            findings.Add(
                Codes.BadValue,
                degrees[0].Place,
                "`centre` wants a latitude and a longitude",
                "such as `[34.2, 135.2]`");
        return null;
    }
}
