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
    private readonly List<ScalarNode> _headings = [];

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
        {
            var name = (value as ScalarNode)?.Text ?? "";
            map._headings.Add(heading);
            if (Use(name, aliases, labels) is { } use)
                map._uses[HeadingKey.Of(heading.Text)] = use;
            else if (name.StartsWith(LabelPrefix, StringComparison.Ordinal))
                Tell(findings, value, name, "no label of this city", labels.Ids.Select(id => LabelPrefix + id));
            else
                Tell(findings, value, name, "no column of ours", [.. aliases.Select(alias => alias.Name), Pass]);
        }

        return map;
    }

    private static void Tell(Findings findings, SourceNode at, string name, string what, IEnumerable<string> known) =>
        findings.Add(Codes.MapUnknown, at.Place, $"`{name}` is {what}", Nearest.Hint(name, [.. known]));

    /// <summary>Says which of its headings the spreadsheet does not have.</summary>
    internal void TellUnused(IEnumerable<string> headings, Findings findings)
    {
        List<string> known = [.. headings.Where(heading => !string.IsNullOrWhiteSpace(heading))];
        var keys = known.Select(HeadingKey.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in _headings.Where(heading => !keys.Contains(HeadingKey.Of(heading.Text))))
            findings.Add(
                Codes.MapUnknown,
                heading.Place,
                $"the spreadsheet has no heading `{heading.Text}`",
                Nearest.Hint(heading.Text, known));
    }

    internal ColumnUse? Find(string heading) => _uses.GetValueOrDefault(HeadingKey.Of(heading));

    private static ColumnUse? Use(string name, ImmutableArray<Alias> aliases, KnownLabels labels) =>
        name == Pass ? new ColumnUse.Passed()
        : name.StartsWith(LabelPrefix, StringComparison.Ordinal)
            ? labels.Find(name) is { } label ? new ColumnUse.Ticks(label) : null
        : aliases.FirstOrDefault(alias => alias.Name == name) is { } alias ? new ColumnUse.Means(alias.Meaning)
        : null;
}
