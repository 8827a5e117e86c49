using Xunit;

namespace Annai.Tests.App.Incremental;

/// <summary>Another day draws what says something else on it; what was built before is drawn no second time.</summary>
public sealed class DrawnDaysTests
{
    private const string Notice = "content/notices/kenshin-b.md";

    [Theory]
    [InlineData("2026-11-20", "2026-11-21")]
    [InlineData("2026-11-20", "2026-12-02")]
    [InlineData("2026-11-21", "2026-11-20")]    // back
    [InlineData("2026-12-31", "2027-01-01")]    // another year
    public async Task A_day_on_which_nothing_changes_draws_nothing(string day, string another)
    {
        using var city = await DrawnCity.Built(day);
        city.Today = another;
        await city.Draws([]);
    }

    [Theory]
    [InlineData("2026-12-03", "2026-12-05")]    // closing
    [InlineData("2026-12-18", "2026-12-19")]    // closed
    [InlineData("2026-12-05", "2026-12-03")]    // back
    public async Task A_day_on_which_a_programme_changes_its_state_draws_its_pages_and_the_home_page(
        string day, string another)
    {
        using var city = await DrawnCity.Built(day);
        city.Today = another;
        var own = city.Pages.OfProgramme("challenge").Append(CityPages.Home).ToList();
        await city.Draws(own.Except(city.Pages.Lists), own);
    }

    [Fact]
    public async Task An_occasion_that_is_over_draws_its_programmes_pages_and_at_most_the_home_page()
    {
        using var city = await DrawnCity.Built();
        city.Today = "2026-12-03";
        var own = city.Pages.OfProgramme("challenge").ToList();
        await city.Draws(own.Except(city.Pages.Lists), [.. own, CityPages.Home]);
    }

    [Fact]
    public async Task A_notice_that_ends_draws_its_pages_and_at_most_its_programmes_and_the_home_page()
    {
        using var city = await DrawnCity.Built("2027-01-08");
        city.Today = "2027-01-11";
        await city.Draws(
            city.Pages.OfNotice("kenshin-c"), [.. city.Pages.OfProgramme("kenshin"), CityPages.Home]);
    }

    // What stands in a programme that is closed is not shown, and may be drawn all the same.
    [Fact]
    public async Task A_new_fiscal_year_draws_the_pages_that_name_it()
    {
        using var city = await DrawnCity.Built("2027-03-31");
        city.Append("content/pages/more.md", "\n{fiscal-year}です。\n");
        city.Append("content/notices/walk-a.md", "\n{fiscal-year}です。\n");
        await city.Build();
        city.Today = "2027-04-01";
        string[] named = [CityPages.About("more"), .. city.Pages.OfNotice("walk-a")];
        await city.Draws(named, [.. named, .. city.Pages.OfProgramme("shido")]);
    }

    [Theory]
    [InlineData("templates/landing.html", "{{ if }}")]
    [InlineData("templates/partials/place.html", "{{ no_such_name }}")]
    [InlineData("content/codes.csv", "AE-NEW2B,no-such-notice,poster,,,\n")]
    [InlineData("content/pages/more.md", "[nowhere](/no/such/page/)\n")]
    public async Task A_mistake_that_was_made_and_mended_draws_nothing(string path, string mistake)
    {
        using var city = await DrawnCity.Built();
        var before = city.Read(path);
        city.Append(path, mistake);
        Assert.False((await city.Run("build")).IsClean);
        city.Write(path, before);
        await city.Draws([]);
        Assert.Equal(1, city.Releases);
    }

    [Fact]
    public async Task What_was_gone_back_from_is_drawn_again_and_nothing_else()
    {
        using var city = await DrawnCity.Built();
        city.Append(Notice, "\nひとこと。\n");
        await city.Build();
        Assert.True((await city.Run("build --rollback")).IsClean);
        await city.Draws(city.Pages.OfNotice("kenshin-b"));
    }

    [Fact]
    public async Task A_release_that_was_gone_back_to_and_is_what_the_files_say_draws_nothing()
    {
        using var city = await DrawnCity.Built();
        var before = city.Read(Notice);
        city.Append(Notice, "\nひとこと。\n");
        await city.Build();
        city.Write(Notice, before);
        Assert.True((await city.Run("build --rollback")).IsClean);
        await city.Draws([]);
    }
}
