using System.Text.RegularExpressions;

namespace Annai.Tests.App.Incremental;

/// <summary>What authors do to places, to days at them and to their labels.</summary>
internal static class PlaceEdits
{
    private const string Labels = "content/labels.yaml";

    private static readonly string[] Telephones = ["073-000-0111", "073-000-0222", "", "0120-000-333"];
    private static readonly string[] Notes = ["2階です", "", "{fiscal-year}から", "お電話は{tel}へ", "費用は{fee}"];

    public static IReadOnlyList<Edit> All =>
    [
        Telephone, Note, Hours, Pause, Tick, Check, Move, Move, AddPlace, RemovePlace, Shuffle, RenamePlace, AddSet,
        ListSets, AddOccasion, RemoveOccasion, OccasionDay, OccasionDay, OccasionPlace, OccasionState, LabelWords,
        LabelWords, RenameLabel,
    ];

    private static string? Telephone(EditedSite site) => Cell(site, "places", "tel", site.Any(Telephones)!);

    private static string? Note(EditedSite site) => Cell(
        site, site.Any("places", "occasions")!, "note", site.Any(Notes)!);

    private static string? Hours(EditedSite site) => Cell(
        site, "places", site.Any("hours", "call_hours")!, site.Any("月-金 9:00-11:30; 祝 休", "土 10:00-12:00", "")!);

    private static string? Pause(EditedSite site) => Cell(site, "places", "status", site.Any("休止", "", "受付中")!);

    private static string? Tick(EditedSite site) => Cell(
        site, site.Any("places", "occasions")!, "labels", site.Any("saturday", "parking", "saturday parking", "")!);

    private static string? Check(EditedSite site) => Cell(
        site, "places", "checked_on", site.Any("", "2026-10-15", "2026-05-01")!);

    private static string? OccasionDay(EditedSite site) => Cell(site, "occasions", "date", site.Day());

    private static string? OccasionState(EditedSite site) => Cell(
        site, "occasions", site.Any("full", "cancelled")!, site.Any("○", "")!);

    private static string? OccasionPlace(EditedSite site) => Cell(site, "occasions", "place", AnyPlace(site));

    private static string? Move(EditedSite site)
    {
        var (from, to) = (site.Any(site.Files("content/places")), site.Any(site.Files("content/places")));
        if (from is null || to is null || from == to || new Rows(site, from) is not { IsEmpty: false } source)
            return null;
        var row = source.Take(source.AnyRow());
        source.Save();
        var target = new Rows(site, to);
        target.Put(row);
        target.Save();
        return $"{from}: {row[0]} moves to {to}";
    }

    private static string? AddPlace(EditedSite site) => OfRow(site, "places", (places, row) =>
    {
        var copy = places.Copy(row);
        copy[0] = site.NewName("place");
        places.Put(copy);
        return $"{copy[0]} is new";
    });

    private static string? RemovePlace(EditedSite site) => OfRow(site, "places", (places, row) =>
        places.Take(row)[0] + " is gone");

    private static string? Shuffle(EditedSite site) => OfRow(site, site.Any("places", "occasions")!, (places, row) =>
    {
        var taken = places.Take(row);
        places.Put(taken);
        return taken[0] + " stands elsewhere";
    });

    private static string? RenamePlace(EditedSite site) => OfRow(site, "places", (places, row) =>
        places.Set(row, "name", site.NewName("診療所")) ? $"{places.Column("id")[row]} has another name" : null);

    private static string? AddSet(EditedSite site)
    {
        var name = site.NewName("set");
        var header = site.Read("content/places/clinics.csv").Split('\n')[0];
        if (header.Split(',').Length != 11)
            return null;
        site.Write($"content/places/{name}.csv", $"{header}\n{site.NewName("spot")},広場,本通1,,,,,,,,\n");
        return ListSets(site) is { } listed ? $"content/places/{name}.csv: write it anew; {listed}" : null;
    }

    private static string? ListSets(EditedSite site)
    {
        var (kind, key) = site.Random.Next(3) == 0 ? ("occasions", "occasions") : ("places", "places");
        if (site.Any(site.Ids("programmes")) is not { } id)
            return null;
        var sets = site.Files($"content/{kind}").Select(EditedSite.IdOf).Where(_ => site.Random.Next(2) == 0);
        var value = $"[{string.Join(", ", sets)}]";
        return site.Set($"content/programmes/{id}.md", key, value) ? $"{id}: `{key}` is {value}" : null;
    }

    private static string? AddOccasion(EditedSite site) => OfRow(site, "occasions", (occasions, row) =>
    {
        var copy = occasions.Copy(row);
        copy[0] = site.NewName("o");
        occasions.Put(copy);
        return $"{copy[0]} is new";
    });

    private static string? RemoveOccasion(EditedSite site) => OfRow(site, "occasions", (occasions, row) =>
        occasions.Take(row)[0] + " is gone");

    private static string? LabelWords(EditedSite site) => OfLabels(
        site, "(?<=(ja|en): )[^,}]*", site.Any(site.NewName("ラベル"), $"\"{site.NewName("{fiscal-year}の")}\"")!);

    private static string? RenameLabel(EditedSite site)
    {
        var name = site.NewName("label");
        if (OfLabels(site, "(?<=^    - id: ).*", name) is not { } told)
            return null;
        // Half of the time what names it leads nowhere then.
        if (site.Random.Next(2) == 0)
            foreach (var path in site.Files("content/places"))
                site.Replace(path, "parking", name);
        return told;
    }

    private static string? OfLabels(EditedSite site, string pattern, string by)
    {
        var found = Regex.Matches(site.Read(Labels), pattern, RegexOptions.Multiline);
        if (found.Count == 0)
            return null;
        var one = found[site.Random.Next(found.Count)];
        site.Change(Labels, text => text[..one.Index] + by + text[(one.Index + one.Length)..]);
        return $"{Labels}: `{one.Value}` becomes `{by}`";
    }

    private static string AnyPlace(EditedSite site) =>
        site.Any([.. site.Files("content/places").SelectMany(path => new Rows(site, path).Column("id"))]) ?? "nowhere";

    private static string? Cell(EditedSite site, string kind, string column, string value) =>
        OfRow(site, kind, (rows, row) =>
            rows.Set(row, column, value) ? $"`{column}` of {rows.Column("id")[row]} is `{value}`" : null);

    private static string? OfRow(EditedSite site, string kind, Func<Rows, int, string?> edit)
    {
        if (site.Any(site.Files($"content/{kind}")) is not { } path)
            return null;
        var rows = new Rows(site, path);
        if (rows.IsEmpty || edit(rows, rows.AnyRow()) is not { } told)
            return null;
        rows.Save();
        return $"{path}: {told}";
    }
}
