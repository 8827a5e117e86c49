using System.Text.RegularExpressions;

namespace Annai.Tests.App.Incremental;

/// <summary>What concerns many pages: the configuration, the words of a language, the pictures.</summary>
internal static class CommonEdits
{
    private const string Configuration = "site.config.json";

    private static readonly string[] Values =
    [
        "call: NEW", "fee: NEW", "language: NEW", "language: NEW", "all_notices: NEW", "places: NEW",
        "until: \"{date} NEW\"", "calendar_date: \"{month}/{day} {weekday}\"", "state_closing: NEW",
        "run_by: \"{operator} NEW\"", "maintenance_title: NEW", "privacy: NEW", "home_title: \"{city} NEW\"",
        "no_such_word: NEW",
    ];

    public static IReadOnlyList<Edit> All =>
    [
        Word, Word, Word, DropWords, Languages, BaseUrl, City, Tenant, OfficialPage, Operator, ReplacePicture,
        AddPicture, RemovePicture, Hero, Hero,
    ];

    private static string? Word(EditedSite site)
    {
        var path = $"content/words/{site.Any("en", "en", "ja", "ja-x-easy")}.yaml";
        var line = site.Any(Values)!.Replace("NEW", site.NewName("word"), StringComparison.Ordinal);
        var old = $"^{line.Split(':')[0]}:.*\n";
        site.Change(path, text => $"{Regex.Replace(text, old, "", RegexOptions.Multiline)}{line}\n");
        return $"{path}: {line}";
    }

    private static string? DropWords(EditedSite site)
    {
        if (site.Any(site.Files("content/words")) is not { } path)
            return null;
        site.Delete(path);
        return $"{path}: remove it";
    }

    private static string? Languages(EditedSite site) => Key(
        site,
        "languages",
        site.Any(
            """["ja", "ja-x-easy", "en"]""", """["ja", "en", "ja-x-easy"]""", """["ja", "en"]""",
            """["ja", "ja-x-easy", "en", "zh-Hans"]""")!);

    private static string? BaseUrl(EditedSite site) => Key(
        site, "baseUrl", site.Any("\"https://annai.example/\"", "\"https://other.example/aoba/\"")!);

    private static string? City(EditedSite site) => Key(
        site,
        "commissionedBy",
        $$"""{ "city": "{{site.Any("あおば市", site.NewName("市"))}}", "section": "年金課" }""");

    private static string? Tenant(EditedSite site) => Key(site, "tenant", $"\"{site.NewName("city")}\"");

    private static string? OfficialPage(EditedSite site) => Key(
        site, "officialPage", $"\"https://www.city.example/{site.NewName("page")}/\"");

    private static string? Operator(EditedSite site) => Key(
        site, "operator", $$"""{ "name": "{{site.NewName("会社")}}" }""");

    private static string? ReplacePicture(EditedSite site)
    {
        if (site.Any(site.Files("content/media")) is not { } path)
            return null;
        var other = site.Any("kenshin-b-480", "kenshin-d-480", "challenge-a-480")!;
        site.Write(path, LivelyCity.Original($"content/media/{other}.webp"));
        return $"{path}: the picture of {other}";
    }

    private static string? AddPicture(EditedSite site)
    {
        var name = site.Any("kenshin-b-960", "challenge-a-960", "kenshin-b-480", "challenge-a-480")!;
        site.Write($"content/media/{name}.webp", LivelyCity.Original($"content/media/{name}.webp"));
        return $"content/media/{name}.webp: as it was";
    }

    private static string? RemovePicture(EditedSite site)
    {
        if (site.Any([.. site.Files("content/media").Where(path => site.Random.Next(2) == 0)]) is not { } path)
            return null;
        site.Delete(path);
        return $"{path}: remove it";
    }

    private static string? Hero(EditedSite site)
    {
        if (site.Any(site.Ids("notices")) is not { } id)
            return null;
        var path = $"content/notices/{id}.md";
        var hero = site.OneOrNone("{ image: kenshin-b, alt: 公園 }", "{ image: challenge-a, alt: decorative }");
        return site.Set(path, "hero", hero) ? $"{path}: `hero` is {hero ?? "gone"}" : null;
    }

    private static string? Key(EditedSite site, string key, string value) =>
        site.Change(Configuration, text => Regex.Replace(text, $"\"{key}\": .*\n", $"\"{key}\": {value},\n"))
            ? $"{Configuration}: {key} is {value}"
            : null;
}
