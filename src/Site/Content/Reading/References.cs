using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Checks what one file says of another: names that lead nowhere, and ids that two things share.</summary>
internal sealed class References(string folder, Site site)
{
    public void Check(Findings findings)
    {
        var (programmes, notices, sets) = (Ids("programmes", "*.md"), Ids("notices", "*.md"), Ids("places", "*.csv"));
        foreach (var notice in site.Notices)
            Leads("programme", new(notice.Programme.Value.Value, notice.Programme.Place), programmes, findings);
        foreach (var set in site.Programmes.SelectMany(programme => programme.PlaceSets))
            Leads("set of places", new(set.Value.Value, set.Place), sets, findings);
        foreach (var code in site.Codes)
            Leads("notice", new(code.Notice.Value.Value, code.Notice.Place), notices, findings);
        foreach (var set in site.PlaceSets)
        {
            var ids = set.Places.Select(place => new Sourced<string>(place.Id.Value.Value, place.Id.Place));
            Once("place", ids, findings);
        }

        Once("code", site.Codes.Select(code => new Sourced<string>(code.Id.Value.Value, code.Id.Place)), findings);
        CheckPrefix(findings);
    }

    // From the names of the files: a file that cannot be read is there all the same.
    private HashSet<string> Ids(string kind, string pattern) =>
        SourceFile.List(folder, kind, pattern)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .ToHashSet(StringComparer.Ordinal);

    private static void Leads(string kind, Sourced<string> name, HashSet<string> known, Findings findings)
    {
        if (string.IsNullOrEmpty(name.Value) || known.Contains(name.Value))
            return;
        var hint = Nearest.Hint(name.Value, known);
        findings.Add(Codes.UnknownReference, name.Place, $"there is no {kind} `{name.Value}`", hint);
    }

    private static void Once(string kind, IEnumerable<Sourced<string>> ids, Findings findings)
    {
        var seen = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (string.IsNullOrEmpty(id.Value) || seen.TryAdd(id.Value, id.Place))
                continue;
            findings.Add(
                Codes.DoubledId,
                id.Place,
                $"two rows have the {kind} `{id.Value}`",
                $"the first stands at line {seen[id.Value].Line}");
        }
    }

    // On a host of many cities the part before the hyphen leads a request to its city.
    private void CheckPrefix(Findings findings)
    {
        if (site.Configuration.CodePrefix.Value is not { } prefix)
            return;
        foreach (var code in site.Codes)
        {
            if (code.Id.Value.Value is not { } text || text.StartsWith($"{prefix}-", StringComparison.Ordinal))
                continue;
            findings.Add(
                Codes.BadValue,
                code.Id.Place,
                $"`{text}` does not begin with this city's `{prefix}-`",
                $"the configuration's `codes.prefix` is `{prefix}`");
        }
    }
}
