using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `content/labels.yaml`.</summary>
internal static class LabelReader
{
    public const string FileName = "content/labels.yaml";

    public static readonly ImmutableArray<string> GroupKeys = ["id", "words", "match", "labels"];
    public static readonly ImmutableArray<string> LabelKeys = ["id", "words", "short", "synonyms", "icon"];

    public static readonly ImmutableArray<(string Word, LabelMatch Value)> Matches =
        [("any", LabelMatch.Any), ("all", LabelMatch.All)];

    public static ImmutableArray<LabelGroup> Read(SourceFile file, Findings findings) =>
        [.. YamlItems.Read(file, "a group of labels", GroupKeys, findings).Select(Group)];

    private static LabelGroup Group(Fields fields) => new(
        Ids.Own(fields, "id", id => new LabelGroupId(id)),
        fields.Wording("words"),
        fields.OneOf("match", Matches),
        [.. fields.Maps("labels", LabelKeys).Select(Label)]);

    private static Label Label(Fields fields)
    {
        var words = fields.Wording("words");
        return new Label(
            Ids.Own(fields, "id", id => new LabelId(id)),
            words,
            fields.Has("short") ? fields.Wording("short") : words,
            fields.Texts("synonyms"),
            fields.OptionalText("icon"));
    }
}
