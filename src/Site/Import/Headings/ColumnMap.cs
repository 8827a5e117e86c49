using System.Collections.Immutable;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;

namespace Annai.Import.Headings;

/// <summary>`--map`: what the headings of one city's spreadsheet mean, said by the one who knows.</summary>
public sealed class ColumnMap
{
    private const string Pass = "-";
    private const string LabelPrefix = "label:";

    private readonly Dictionary<string, ColumnUse> _uses = new(StringComparer.Ordinal);

    public static ColumnMap Empty { get; } = new();

    /// <summary>Reads `heading: column` lines, one for each column of the spreadsheet.</summary>
    public static ColumnMap Read(SourceFile file, ListKind kind, Site site, Findings findings)
    {
        var map = new ColumnMap();
        var (aliases, labels) = (ListForm.Of(kind).Headings, new KnownLabels(site.LabelGroups));
        if (YamlText.Read(file, file.Text, findings) is not MapNode lines)
        {
            findings.Add(Codes.MapUnknown, file.Whole, "this map has no lines", "a line is `見出し: name`");
            return map;
        }

        foreach (var (heading, value) in lines.Entries)
            if (value is ScalarNode { Text: var name } && Use(name, aliases, labels) is { } use)
                map._uses[HeadingKey.Of(heading.Text)] = use;
            else
                findings.Add(
                    Codes.MapUnknown,
                    value.Place,
                    $"`{(value as ScalarNode)?.Text}` is no column of ours",
                    Nearest.Hint(
                        (value as ScalarNode)?.Text ?? "",
                        [.. aliases.Select(alias => alias.Name), Pass, LabelPrefix + "ID"]));
        return map;
    }

    internal ColumnUse? Find(string heading) => _uses.GetValueOrDefault(HeadingKey.Of(heading));

    private static ColumnUse? Use(string name, ImmutableArray<Alias> aliases, KnownLabels labels) =>
        name == Pass ? new ColumnUse.Passed()
        : name.StartsWith(LabelPrefix, StringComparison.Ordinal)
            ? labels.Find(name) is { } label ? new ColumnUse.Ticks(label) : null
        : aliases.FirstOrDefault(alias => alias.Name == name) is { } alias ? new ColumnUse.Means(alias.Meaning)
        : null;
}
