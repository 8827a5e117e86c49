using Xunit;

namespace Annai.Tests.App.Incremental;

/// <summary>What authors change is drawn again wherever it stands, and nothing else is.</summary>
public sealed class DrawnPagesTests
{
    private const string Codes = "content/codes.csv";
    private const string Notice = "content/notices/kenshin-b.md";

    [Fact]
    public async Task Of_a_new_site_all_pages_are_drawn_and_what_is_no_page_does_not_count()
    {
        using var city = await DrawnCity.Built();
        city.DeleteOutput();
        await city.Draws(city.Pages.All);
    }

    [Fact]
    public async Task Where_nothing_changed_nothing_is_drawn_and_no_release_is_made()
    {
        using var city = await DrawnCity.Built();
        await city.Draws([]);
        city.ResetStamps();
        await city.Draws([]);
        Assert.Equal(1, city.Releases);
    }

    [Fact]
    public async Task A_sentence_of_a_notice_draws_its_languages_and_its_codes()
    {
        using var city = await DrawnCity.Built();
        city.Append(Notice, "\nひとこと。\n");
        Assert.Equal(5, city.Pages.OfNotice("kenshin-b").Count());
        await city.Draws(city.Pages.OfNotice("kenshin-b"));
    }

    [Fact]
    public async Task A_sentence_of_a_translation_draws_its_page_and_at_most_all_of_its_notice()
    {
        using var city = await DrawnCity.Built();
        city.Append("content/notices/kenshin-b.en.md", "\nOne word more.\n");
        await city.Draws(["n/kenshin-b/en/index.html"], city.Pages.OfNotice("kenshin-b"));
    }

    [Fact]
    public async Task A_translation_that_comes_or_goes_draws_all_pages_of_its_notice_since_each_lists_the_languages()
    {
        using var city = await DrawnCity.Built();
        const string path = "content/notices/kenshin-c.ja-x-easy.md";
        city.Write(path, "---\ntitle: はじめての 健診（けんしん）\n---\n無料（むりょう）です。\n");
        await city.Draws(city.Pages.OfNotice("kenshin-c"));
        city.Delete(path);
        await city.Draws(city.Pages.OfNotice("kenshin-c"));
    }

    [Fact]
    public async Task A_question_draws_the_pages_that_ask_it_and_its_own()
    {
        using var city = await DrawnCity.Built();
        city.Replace("content/surveys/visit.yaml", "ja: ", "ja: では、");
        await city.Draws(city.Pages.Asking);
    }

    [Fact]
    public async Task A_notice_that_is_removed_draws_the_list_of_cards_alone()
    {
        using var city = await DrawnCity.Built();
        city.Delete("content/notices/shido-a.md");
        city.Replace(Codes, "AE-55YUP,shido-a,postcard,2,,\n", "");
        var run = await city.Draws(CityPages.Typed);
        // The list, and the twins in small letters.
        Assert.Equal((2, 3), (run.Changed, run.Removed));
    }

    [Fact]
    public async Task A_notice_that_is_renamed_draws_its_new_pages()
    {
        using var city = await DrawnCity.Built();
        city.Move("content/notices/kenshin-c.md", "content/notices/kenshin-x.md");
        city.Move("content/notices/kenshin-c.en.md", "content/notices/kenshin-x.en.md");
        city.Replace(Codes, ",kenshin-c,", ",kenshin-x,");
        var run = await city.Draws(city.Pages.OfNotice("kenshin-x").Append(CityPages.Typed));
        // Of codes and of the list there are twins in small letters.
        Assert.Equal((6, 2), (run.Changed, run.Removed));
    }

    [Fact]
    public async Task A_code_draws_its_own_page()
    {
        using var city = await DrawnCity.Built();
        city.Append(Codes, "AE-NEW2B,shido-a,poster,,,\n");
        await city.Draws(CityPages.OfCode("AE-NEW2B"));
        city.Replace(Codes, "AE-NEW2B,shido-a", "AE-NEW2B,walk-a");
        await city.Draws(CityPages.OfCode("AE-NEW2B"));
    }

    [Fact]
    public async Task A_page_about_the_site_draws_itself()
    {
        using var city = await DrawnCity.Built();
        city.Append("content/pages/more.md", "\nひとこと。\n");
        await city.Draws(CityPages.About("more"));
        city.Write("content/pages/new.md", "---\ntitle: 新しいページ\n---\nひとこと。\n");
        await city.Draws(CityPages.About("new"));
        city.Delete("content/pages/new.md");
        await city.Draws([]);
    }

    [Fact]
    public async Task What_a_programme_says_draws_its_pages_and_at_most_those_that_name_all_programmes()
    {
        using var city = await DrawnCity.Built();
        city.Replace("content/programmes/shido.md", "fee: 無料", "fee: 500円");
        var own = city.Pages.OfProgramme("shido").ToList();
        await city.Draws(own, [.. own, CityPages.Home, .. city.Pages.Contacts]);
    }

    [Fact]
    public async Task A_picture_draws_the_pages_that_show_it()
    {
        using var city = await DrawnCity.Built();
        city.Write("content/media/kenshin-b-480.webp", LivelyCity.Original("content/media/kenshin-d-480.webp"));
        await city.Draws(city.Pages.OfNotice("kenshin-b"));
    }

    [Fact]
    public async Task What_no_page_shows_draws_nothing()
    {
        using var city = await DrawnCity.Built();
        city.Append("content/mailings.csv", "AE-R2HEF,2026-08-17,2026-08-20,900,23,by-segment,\n");
        await city.Draws([]);
    }

    [Fact]
    public async Task A_maintenance_that_began_draws_nothing_and_a_notice_is_drawn_behind_it()
    {
        using var city = await DrawnCity.Built();
        Assert.True((await city.Run("maintain on --programme kenshin")).IsClean);
        await city.Draws([]);
        city.Append(Notice, "\nひとこと。\n");
        await city.Draws(city.Pages.OfNotice("kenshin-b"));
    }
}
