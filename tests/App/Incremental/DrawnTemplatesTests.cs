using Xunit;

namespace Annai.Tests.App.Incremental;

/// <summary>A template is drawn again by its users, a word by its language.</summary>
public sealed class DrawnTemplatesTests
{
    [Theory]
    [InlineData("landing.html", "<main class=\"page\">", "<main class=\"pages\">", "landings")]
    [InlineData("partials/place.html", "class=\"where\"", "class=\"there\"", "kenshin shido challenge")]
    [InlineData("partials/occasion.html", "class=\"where\"", "class=\"there\"", "kenshin challenge")]
    [InlineData("partials/hero.html", "class=\"hero\"", "class=\"heros\"", "heroes")]
    [InlineData("partials/frame.html", "<h1>", "<h1 >", "framed")]
    [InlineData("404.html", "class=\"lead\"", "class=\"leads\"", "404.html")]
    [InlineData("maintenance.html", "class=\"lead\"", "class=\"leads\"", "stand-ins")]
    [InlineData("survey.html", "id=\"send\"", "id=\"sent\"", "surveys")]
    [InlineData("partials/survey.html", "class=\"hint\"", "class=\"hints\"", "asking")]
    [InlineData("map.html", "<h1 ", "<h1  ", "maps")]
    [InlineData("css/map.css", "#1a1a1c", "#1a1a1d", "maps")]
    [InlineData("css/site.css", "#1a1a1c", "#1a1a1d", "all")]
    public async Task A_template_draws_its_users_when_it_changes_and_when_Annais_own_returns(
        string name, string old, string by, string users)
    {
        using var city = await DrawnCity.Built();
        city.ChangeTemplate(name, old, by);
        await Draws(city, users);
        city.Delete($"templates/{name}");
        await Draws(city, users);
    }

    [Fact]
    public async Task A_template_that_nobody_uses_draws_nothing()
    {
        using var city = await DrawnCity.Built();
        city.Write("templates/partials/new.html", "new");
        await city.Draws([]);
    }

    [Fact]
    public async Task A_template_that_is_included_on_a_condition_draws_where_the_condition_held()
    {
        using var city = await DrawnCity.Built();
        city.Write("templates/partials/new.html", "one");
        city.Replace(
            "templates/landing.html",
            "</main>",
            "{{ if page.language == 'en' }}{{ include 'partials/new.html' }}{{ end }}</main>");
        await city.Draws(city.Pages.Landings);
        city.Write("templates/partials/new.html", "two");
        await city.Draws(city.Pages.In("en").Intersect(city.Pages.Landings));
    }

    [Fact]
    public async Task A_word_draws_the_pages_in_its_language()
    {
        using var city = await DrawnCity.Built();
        city.Append("content/words/en.yaml", "all_notices: Everything\n");
        await city.Draws(city.Pages.In("en"));
        city.Append("content/words/ja.yaml", "all_notices: すべて\n");
        await city.Draws(city.Pages.InJapanese);
        city.Delete("content/words/en.yaml");
        await city.Draws(city.Pages.In("en"));
    }

    [Fact]
    public async Task The_name_of_a_language_draws_all_pages_that_offer_it()
    {
        using var city = await DrawnCity.Built();
        city.Append("content/words/en.yaml", "language: In English\n");
        await city.Draws(city.Pages.LinkedTo("en"));
    }

    [Fact]
    public async Task A_template_that_tells_the_time_draws_its_users_on_another_day()
    {
        using var city = await DrawnCity.Built();
        city.ChangeTemplate("404.html", "</p>", "{{ date.now | date.to_string '%F' }}</p>");
        await city.Draws(CityPages.NotFound);
        var before = city.Read("output/site/404.html");
        city.Today = "2026-11-21";
        await city.Draws(CityPages.NotFound);
        Assert.NotEqual(before, city.Read("output/site/404.html"));
    }

    // Pages of nothing but places are drawn by some of what a programme's other pages are.
    private static Task<BuildRun> Draws(DrawnCity city, string users)
    {
        var all = Users(city.Pages, users).ToList();
        return users is "all" or "framed" ? city.Draws(all) : city.Draws(all.Except(city.Pages.Lists), all);
    }

    private static IEnumerable<string> Users(CityPages pages, string users) => users switch
    {
        "all" => pages.All,
        "landings" => pages.Landings,
        "heroes" => [.. pages.OfNotice("kenshin-b"), .. pages.OfNotice("challenge-a")],
        "framed" => pages.All.Except(pages.Landings).Except(pages.Maps),
        "maps" => pages.Maps,
        "stand-ins" => pages.StandIns,
        "surveys" => pages.Surveys,
        "asking" => pages.Asking,
        CityPages.NotFound => [CityPages.NotFound],
        _ => users.Split(' ').SelectMany(pages.OfProgramme),
    };
}
