using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Checks what one file says of another: names that lead nowhere, and ids that two things share.</summary>
internal sealed class References(string folder, Site site, BrokenFiles broken)
{
    public void Check(Findings findings)
    {
        CheckPages(findings);
        CheckPlaces(findings);
        CheckCodes(findings);
        foreach (var programme in site.Programmes)
            Once("deadline", programme.Deadlines.Select(deadline => deadline.Id), findings);
        foreach (var survey in site.Surveys)
            Once("question", survey.Questions.Select(question => question.Id), findings);
    }

    private void CheckPages(Findings findings)
    {
        var (programmes, places) = (Files("programmes", "*.md"), Files("places", "*.csv"));
        var (occasions, surveys, labels) = (Files("occasions", "*.csv"), Files("surveys", "*.yaml"), Labels());
        foreach (var notice in site.Notices)
        {
            Leads("programme", notice.Programme, programmes, findings);
            Lead("label", notice.PresetLabels, labels, findings);
            if (notice.Deadline is { } deadline && site.FindProgramme(notice) is { } programme)
                Leads($"deadline of `{programme.Id}`", deadline, Deadlines(programme), findings);
            if (notice.Hero is { Image: { Value.Length: > 0 } image })
                CheckPicture(image, findings);
        }

        foreach (var programme in site.Programmes)
        {
            Lead("set of places", programme.PlaceSets, places, findings);
            Lead("set of occasions", programme.OccasionSets, occasions, findings);
            if (programme.Survey is { } survey)
                Leads("survey", survey, surveys, findings);
        }
    }

    private void CheckPlaces(Findings findings)
    {
        var labels = Labels();
        var areas = Known(AreaReader.FileName, site.Areas.Select(area => area.Id));
        var places = site.PlaceSets.SelectMany(set => set.Places).ToList();
        foreach (var place in places)
        {
            Lead("label", place.Labels, labels, findings);
            if (place.Area is { } area)
                Leads("area", area, areas, findings);
        }

        // One name over all sets: a visit and an occasion name a place without saying of which set.
        Once("place", places.Select(place => place.Id), findings);
        Once("label", site.LabelGroups.SelectMany(group => group.Labels).Select(label => label.Id), findings);
        Once("area", site.Areas.Select(area => area.Id), findings);
        var ids = broken.AnyOf("places") ? null : Names(places.Select(place => place.Id));
        foreach (var occasion in site.OccasionSets.SelectMany(set => set.Occasions))
        {
            Leads("place", occasion.Place, ids, findings);
            Lead("label", occasion.Labels, labels, findings);
        }

        Once("occasion", site.OccasionSets.SelectMany(set => set.Occasions).Select(occasion => occasion.Id), findings);
    }

    private void CheckCodes(Findings findings)
    {
        var notices = Files("notices", "*.md");
        var codes = Known(CodeReader.FileName, site.Codes.Select(code => code.Id));
        foreach (var code in site.Codes)
            Leads("notice", code.Notice, notices, findings);
        foreach (var mailing in site.Mailings)
            Leads("code", mailing.Code, codes, findings);
        Once("code", site.Codes.Select(code => code.Id), findings);
    }

    private void CheckPicture(Sourced<string> image, Findings findings)
    {
        if (site.Pictures.Any(picture => picture.Name == image.Value))
            return;
        var hint = Nearest.To(image.Value, [.. site.Pictures.Select(picture => picture.Name)]) is { } near
            ? $"did you mean `{near}`?"
            : $"`annai media FILE` makes `{image.Value}-480.webp` and its larger sisters";
        findings.Add(Codes.MediaMissing, image.Place, $"there is no picture `{image.Value}`", hint);
    }

    private static HashSet<string> Deadlines(Programme programme) =>
        programme.Deadlines.Select(deadline => deadline.Id.Value).ToHashSet(StringComparer.Ordinal);

    private HashSet<string>? Labels() =>
        Known(LabelReader.FileName, site.LabelGroups.SelectMany(group => group.Labels).Select(label => label.Id));

    /// <returns>Null where nobody knows them, since their file could not be read.</returns>
    private HashSet<string>? Known<T>(string file, IEnumerable<Sourced<T>> ids) =>
        broken.Contains(file) ? null : Names(ids);

    private static HashSet<string> Names<T>(IEnumerable<Sourced<T>> ids) =>
        ids.Select(id => id.ToString()).ToHashSet(StringComparer.Ordinal);

    // From the names of the files: a file that cannot be read is there all the same.
    private HashSet<string> Files(string kind, string pattern) =>
        SourceFile.List(folder, kind, pattern)
            .Select(path => Path.GetFileNameWithoutExtension(path).Split('.')[0])
            .ToHashSet(StringComparer.Ordinal);

    private static void Lead<T>(string kind, IEnumerable<Sourced<T>> names, HashSet<string>? known, Findings findings)
    {
        foreach (var name in names)
            Leads(kind, name, known, findings);
    }

    private static void Leads<T>(string kind, Sourced<T> name, HashSet<string>? known, Findings findings)
    {
        var text = name.ToString();
        if (text.Length == 0 || known is null || known.Contains(text))
            return;
        findings.Add(Codes.UnknownReference, name.Place, $"there is no {kind} `{text}`", Nearest.Hint(text, known));
    }

    private static void Once<T>(string kind, IEnumerable<Sourced<T>> ids, Findings findings)
    {
        var seen = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var text = id.ToString();
            if (text.Length == 0 || seen.TryAdd(text, id.Place))
                continue;
            var first = seen[text];
            var where = first.File == id.Place.File ? $"line {first.Line}" : $"`{first.File}`, line {first.Line}";
            findings.Add(
                Codes.DoubledId, id.Place, $"two rows have the {kind} `{text}`", $"the first stands at {where}");
        }
    }
}
