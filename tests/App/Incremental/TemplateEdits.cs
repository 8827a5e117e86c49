namespace Annai.Tests.App.Incremental;

/// <summary>What designers do to templates, most of which a site has from Annai until it takes them over.</summary>
internal static class TemplateEdits
{
    // What may be said of whatever page it is; some of it depends on more than the page.
    private static readonly string[] Additions =
    [
        "<!-- more -->", "{{ 1 + 2 }}", "{{ if true }}{{ include 'partials/card.svg.html' }}{{ end }}",
        "{{ if false }}{{ include 'partials/no-such.html' }}{{ end }}",
        "{{ name = 'partials/card.svg.html'; include name }}", "{{ include 'partials/extra.html' }}",
        "{{ date.now | date.to_string '%F' }}", "{{ if date.now.day > 15 }}<!-- late -->{{ end }}",
    ];

    private static readonly string[] OfLanding =
    [
        "{{ if notice }}{{ include 'partials/extra.html' }}{{ end }}",
        "{{ for place in places }}{{ place.tel }}{{ end }}",
        "{{ include (page.language == 'en' ? 'partials/extra.html' : 'partials/card.svg.html') }}", "{{ state.name }}",
        "{{ for link in page.languages }}{{ link.name }}{{ end }}",
        "{{ site.tenant }}{{ if survey }}{{ survey.id }}{{ end }}{{ data_date }}",
        "{{ if notice && notice.hero }}{{ notice.hero.files.source_set }}{{ end }}", "{{ page.words | object.size }}",
    ];

    private static readonly string[] Mistakes =
    [
        "{{ for x of y }}", "{{ if }}", "{{ no_such_name }}", "{{ include 'partials/no-such.html' }}",
        "<a href=\"/no/such/page/\">nowhere</a>", "<p id=\"places\"></p><p id=\"places\"></p>",
    ];

    public static IReadOnlyList<Edit> All =>
    [
        TakeOver, TakeOver, GiveBack, GiveBack, Add, Add, AddToLanding, AddToLanding, AddExtra, ChangeExtra,
        DropExtra, ChangeStyle, ChangeIcon, MakeMistake,
    ];

    private static string? TakeOver(EditedSite site)
    {
        var path = site.Any(LivelyCity.AllTemplates)!;
        site.Write(path, LivelyCity.Original(path));
        return $"{path}: as Annai has it";
    }

    private static string? GiveBack(EditedSite site)
    {
        if (site.Any([.. site.Files("templates").Intersect(LivelyCity.AllTemplates)]) is not { } path)
            return null;
        site.Delete(path);
        return $"{path}: Annai's own again";
    }

    private static string? Add(EditedSite site) => Say(site, site.Any(Additions)!);

    private static string? AddToLanding(EditedSite site)
    {
        const string path = "templates/landing.html";
        site.Write("templates/partials/extra.html", $"<!-- {site.NewName("extra")} -->\n");
        site.Write(path, LivelyCity.Original(path));
        var addition = site.Any(OfLanding)!;
        site.Replace(path, "</main>\n", $"{addition}</main>\n");
        return $"{path}: Annai's with {addition}";
    }

    private static string? MakeMistake(EditedSite site) =>
        site.Random.Next(2) == 0 ? Say(site, site.Any(Mistakes)!) : null;

    private static string? AddExtra(EditedSite site)
    {
        site.Write("templates/partials/extra.html", $"<!-- {site.NewName("extra")} -->\n");
        return Say(site, "{{ include 'partials/extra.html' }}");
    }

    private static string? ChangeExtra(EditedSite site)
    {
        const string path = "templates/partials/extra.html";
        site.Write(path, site.Any("<!-- -->", "{{ 2 }}", "{{ include 'partials/card.svg.html' }}")!);
        return $"{path}: write it anew";
    }

    private static string? DropExtra(EditedSite site)
    {
        const string path = "templates/partials/extra.html";
        site.Delete(path);
        foreach (var user in site.Files("templates", ".html"))
            site.Replace(user, "{{ include 'partials/extra.html' }}", "");
        return $"{path}: remove it and its uses";
    }

    private static string? ChangeStyle(EditedSite site)
    {
        const string path = "templates/css/site.css";
        site.Write(path, LivelyCity.Original(path));
        site.Change(path, text => text + site.Any("", "p { color: red }\n", $".{site.NewName("c")} {{ margin: 0 }}\n"));
        return $"{path}: another style";
    }

    private static string? ChangeIcon(EditedSite site)
    {
        const string path = "templates/icon.svg";
        site.Write(path, $"<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- {site.NewName("icon")} --></svg>\n");
        return $"{path}: another icon";
    }

    // Behind what there is, so that the page stays a page; frame.html is a function, and ends with its end.
    private static string? Say(EditedSite site, string addition)
    {
        if (site.Any(site.Files("templates", ".html")) is not { } path)
            return null;
        site.Change(path, text => text.TrimEnd() + addition + "\n");
        return $"{path}: add {addition}";
    }
}
