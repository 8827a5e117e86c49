using Annai.Content;
using Annai.Tests.Browser;
using Xunit;

namespace Annai.Tests.Print.Artwork;

/// <summary>What must not be printed, each brought about by one change, and told where it has to be mended.</summary>
public sealed class ArtworkFaultTests(TestChromium chromium) : BrowserTests(chromium)
{
    private const string Notice = "content/notices/kenshin-b.md";
    private const string Title = "昨年度の健診を、お忘れではありませんか";

    [Fact]
    public Task A_postcard_without_a_sender_is_not_drawn() => Fails("0803-no-sender", site =>
    {
        var configuration = site.Read("site.config.json");
        var post = configuration.IndexOf("\"post\"", StringComparison.Ordinal);
        site.Write("site.config.json", configuration[..post] + "}");
    });

    [Fact]
    public Task A_text_that_its_box_cannot_hold_is_told_at_its_file() => Fails(
        "0804-too-long",
        site => site.Write(Notice, site.Read(Notice).Replace("---\n昨年度は", "---\n\n" + string.Concat(
            Enumerable.Repeat("昨年度は、特定健診の受診を確認できませんでした。", 20)) + "昨年度は", StringComparison.Ordinal)));

    [Fact]
    public Task Boxes_that_lie_over_one_another_are_told() => Fails(
        "0804-covered", template: text => text.Replace(
            ".from{left:8mm;width:40mm", ".from{left:8mm;width:50mm", StringComparison.Ordinal));

    [Fact]
    public Task A_place_that_does_not_fit_the_list_is_told_in_its_row() => Fails(
        "0804-long-place",
        site => site.Write("content/places/clinics.csv", site.Read("content/places/clinics.csv").Replace(
            "みどり町内科医院", string.Concat(Enumerable.Repeat("みどり町内科医院", 9)), StringComparison.Ordinal)),
        medium: Medium.Leaflet);

    [Fact]
    public Task A_sign_that_the_font_lacks_or_that_is_private_is_told_where_it_was_written() => Fails(
        "0805-signs",
        site => site.Write(Notice, site.Read(Notice)
            .Replace(Title, "健診\U0001F600のお知らせ", StringComparison.Ordinal)
            .Replace("健診は、からだの", "健診は、渡\uE000さんの", StringComparison.Ordinal)));

    [Fact]
    public Task A_colour_without_inks_is_named() => Fails(
        "0806-undeclared", template: text => text.Replace(
            ".from b", ".about{color:#123456}.from b", StringComparison.Ordinal));

    [Fact]
    public Task A_gradient_and_what_shows_through_are_refused() => Fails(
        "0807-gradient", template: text => text
            .Replace(".foot{", ".foot{background:linear-gradient(#ffffff,#1d7a4b);", StringComparison.Ordinal)
            .Replace(".from b", ".about{opacity:.5}.from b", StringComparison.Ordinal));

    [Fact]
    public Task A_code_whose_modules_are_too_fine_is_refused() => Fails(
        "0811-too-fine", template: text => text.Replace(
            ".symbol{", ".symbol{width:10mm;", StringComparison.Ordinal));

    [Fact]
    public Task What_reaches_into_the_quiet_zone_is_named() => Fails(
        "0812-quiet-zone", template: text => text.Replace(
            ".scan{left:33mm", ".scan{left:26mm", StringComparison.Ordinal));

    [Fact]
    public Task A_ground_behind_the_code_is_in_its_quiet_zone() => Fails(
        "0812-ground", template: text => text.Replace(
            "class=\"symbol at\"", "class=\"symbol at pale\"", StringComparison.Ordinal)
            .Replace("<img class=\"symbol at pale\" src=\"code.svg\" alt=\"二次元コード\" data-symbol>",
                "<div class=\"symbol at pale\"><img src=\"code.svg\" alt=\"二次元コード\" data-symbol></div>",
                StringComparison.Ordinal));

    [Fact]
    public Task A_code_near_the_trim_small_or_without_its_address_is_a_warning() => Fails(
        "0813-crowded",
        template: text => text
            .Replace(".symbol{left:5.4mm", ".symbol{width:19mm;left:1mm", StringComparison.Ordinal)
            .Replace("<b>{{ readable }}</b>", "", StringComparison.Ordinal),
        isDrawn: true);

    [Fact]
    public Task Artwork_without_its_code_is_refused() => Fails(
        "0814-no-code", template: text => text.Replace(" data-symbol>", ">", StringComparison.Ordinal));

    [Fact]
    public Task What_stands_outside_of_the_sheets_is_noticed_by_their_number() => Fails(
        "0815-sheets", template: text => text.Replace(
            "</body>", "<p>まだあります</p></body>", StringComparison.Ordinal));

    private async Task Fails(
        string golden,
        Action<TempSite>? write = null,
        Func<string, string>? template = null,
        Medium medium = Medium.Postcard,
        bool isDrawn = false)
    {
        using var desk = new ArtworkDesk(TempSite.OfSmallCity()) { Changed = template ?? (text => text) };
        write?.Invoke(desk.Site);
        var file = await desk.Draw(await Chromium(), Findings, medium);
        Assert.Equal(isDrawn, file is not null);
        Assert.NotEmpty(Found());
        Golden.MatchFindings(golden, Found());
    }
}
