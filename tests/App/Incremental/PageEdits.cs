namespace Annai.Tests.App.Incremental;

/// <summary>Notices, programmes, pages, translations and codes that come, go and get other names.</summary>
internal static class PageEdits
{
    private const string Codes = "content/codes.csv";

    public static IReadOnlyList<Edit> All =>
    [
        AddNotice, RemoveNotice, RenameNotice, RenameNotice, AddTranslation, AddTranslation, RemoveTranslation,
        AddProgramme, RemoveProgramme, RenameProgramme, AddPage, RemovePage, AddCode, RemoveCode, PointCode, RetireCode,
        Mailing, ForgetNotice,
    ];

    private static string? AddNotice(EditedSite site) => Copy(site, "notices");

    private static string? AddProgramme(EditedSite site) => Copy(site, "programmes");

    private static string? Copy(EditedSite site, string kind)
    {
        if (site.Any(site.Ids(kind)) is not { } id)
            return null;
        var name = site.NewName(kind[..1]);
        foreach (var path in Files(site, kind, id))
            site.Write(Renamed(path, id, name), site.Bytes(path));
        return $"content/{kind}: copy {id} as {name}";
    }

    private static string? RemoveNotice(EditedSite site)
    {
        if (site.Any(site.Ids("notices")) is not { } id)
            return null;
        Remove(site, id);
        return $"content/notices: remove {id} and its codes";
    }

    // What names it leads nowhere then.
    private static string? ForgetNotice(EditedSite site)
    {
        if (site.Random.Next(3) > 0 || site.Any(site.Ids("notices")) is not { } id)
            return null;
        site.Delete($"content/notices/{id}.md");
        return $"content/notices: remove {id}.md alone";
    }

    private static string? RenameNotice(EditedSite site)
    {
        if (site.Any(site.Ids("notices")) is not { } id)
            return null;
        var name = Rename(site, "notices", id);
        site.Replace(Codes, $",{id},", $",{name},");
        return $"content/notices: {id} becomes {name}";
    }

    private static string? RenameProgramme(EditedSite site)
    {
        if (site.Any(site.Ids("programmes")) is not { } id)
            return null;
        var name = Rename(site, "programmes", id);
        foreach (var notice in site.Files("content/notices"))
            site.Replace(notice, $"programme: {id}\n", $"programme: {name}\n");
        return $"content/programmes: {id} becomes {name}";
    }

    private static string? RemoveProgramme(EditedSite site)
    {
        if (site.Ids("programmes").Count < 3 || site.Any(site.Ids("programmes")) is not { } id)
            return null;
        foreach (var path in Files(site, "programmes", id))
            site.Delete(path);
        foreach (var notice in site.Ids("notices").Where(Is))
            Remove(site, notice);
        return $"content/programmes: remove {id} and its notices";
        bool Is(string notice) =>
            site.Read($"content/notices/{notice}.md").Contains($"programme: {id}\n", StringComparison.Ordinal);
    }

    private static string? AddTranslation(EditedSite site)
    {
        var kind = site.Any("notices", "programmes")!;
        var language = site.Any("en", "ja-x-easy", "zh-Hans")!;
        if (site.Any(site.Ids(kind)) is not { } id)
            return null;
        var path = $"content/{kind}/{id}.{language}.md";
        var words = site.Any("", "Words.", "{fiscal-year}, {tel}");
        site.Write(path, $"---\ntitle: {site.NewName("Title ")}\n---\n{words}\n");
        return $"{path}: write it anew";
    }

    private static string? RemoveTranslation(EditedSite site)
    {
        string[] all = [.. site.Files("content/notices"), .. site.Files("content/programmes")];
        if (site.Any([.. all.Where(path => Path.GetFileName(path).Split('.').Length == 3)]) is not { } path)
            return null;
        site.Delete(path);
        return $"{path}: remove it";
    }

    private static string? AddPage(EditedSite site)
    {
        var path = $"content/pages/{site.Any("privacy", "more", "accessibility", site.NewName("page"))}.md";
        var words = site.Any("文です。", "{fiscal-year}です。", "[家へ](/)");
        site.Write(path, $"---\ntitle: {site.NewName("ページ")}\n---\n{words}\n");
        return $"{path}: write it anew";
    }

    private static string? RemovePage(EditedSite site)
    {
        if (site.Any(site.Files("content/pages")) is not { } path)
            return null;
        site.Delete(path);
        return $"{path}: remove it";
    }

    private static string? AddCode(EditedSite site)
    {
        if (site.Any(site.Ids("notices")) is not { } id)
            return null;
        var code = site.NewName("AE-N");
        site.Change(Codes, text => $"{text}{code},{id},poster,,,\n");
        return $"{Codes}: {code} opens {id}";
    }

    private static string? RemoveCode(EditedSite site) => OfCodes(site, (codes, row) =>
        codes.Take(row)[0] + " is gone");

    private static string? PointCode(EditedSite site) => OfCodes(site, (codes, row) =>
        site.Any(site.Ids("notices")) is { } id && codes.Set(row, "notice", id) ? $"{row} opens {id}" : null);

    private static string? RetireCode(EditedSite site) => OfCodes(site, (codes, row) =>
        codes.Set(row, "retired_on", site.Day()) ? $"{row} is retired" : null);

    private static string? Mailing(EditedSite site)
    {
        if (site.Any(new Rows(site, Codes).Column("code")) is not { } code)
            return null;
        site.Change("content/mailings.csv", text => $"{text}{code},{site.Day()},,100,,by-segment,\n");
        return $"content/mailings.csv: one more of {code}";
    }

    private static string? OfCodes(EditedSite site, Func<Rows, int, string?> edit)
    {
        var codes = new Rows(site, Codes);
        if (codes.IsEmpty || edit(codes, codes.AnyRow()) is not { } told)
            return null;
        codes.Save();
        return $"{Codes}: {told}";
    }

    private static void Remove(EditedSite site, string notice)
    {
        foreach (var path in Files(site, "notices", notice))
            site.Delete(path);
        var codes = new Rows(site, Codes);
        for (var row = codes.Column("notice").Count - 1; row >= 0; row--)
            if (codes.Column("notice")[row] == notice)
                codes.Take(row);
        codes.Save();
    }

    private static string Rename(EditedSite site, string kind, string id)
    {
        var name = site.NewName(kind[..1]);
        foreach (var path in Files(site, kind, id))
            File.Move(site.Full(path), site.Full(Renamed(path, id, name)));
        return name;
    }

    private static IReadOnlyList<string> Files(EditedSite site, string kind, string id) =>
        [.. site.Files($"content/{kind}").Where(path => EditedSite.IdOf(path) == id)];

    private static string Renamed(string path, string id, string name) =>
        $"{Path.GetDirectoryName(path)!.Replace('\\', '/')}/{name}{Path.GetFileName(path)[id.Length..]}";
}
