using Xunit;

namespace Annai.Tests.App.Incremental;

/// <summary>A place is drawn again wherever it is listed, and wherever something takes place there.</summary>
public sealed class DrawnPlacesTests
{
    private const string Clinics = "content/places/clinics.csv";
    private const string Rooms = "content/places/rooms.csv";

    [Theory]
    [InlineData(Clinics, "073-000-0002", "kenshin shido")]              // listed
    [InlineData(Clinics, "073-000-0001", "kenshin shido challenge")]    // listed, and a meeting of another programme
    [InlineData(Rooms, "073-000-0050", "kenshin")]                      // only the days there
    [InlineData(Rooms, "073-000-0051", "")]                             // nobody's
    public async Task A_number_draws_the_programmes_that_list_the_place_or_have_occasions_there(
        string path, string number, string programmes)
    {
        using var city = await DrawnCity.Built();
        city.Replace(path, number, "073-000-0666");
        await Draws(city, programmes);
    }

    [Fact]
    public async Task A_place_that_moves_draws_who_listed_it_and_who_lists_it_now()
    {
        using var city = await DrawnCity.Built();
        const string row = "kawabe,川辺病院,川辺町7-1,,073-000-0005,,,,,,2026-07-01\n";
        city.Replace(Clinics, row, "");
        city.Append("content/places/booths.csv", row);
        await Draws(city, "kenshin shido challenge");
    }

    [Fact]
    public async Task An_occasion_draws_the_programmes_that_have_it()
    {
        using var city = await DrawnCity.Built();
        city.Append("content/occasions/meetings.csv", "m3,kominkan,2027-02-02,9:00-10:00,,,予約不要,,,\n");
        await Draws(city, "challenge");
    }

    [Fact]
    public async Task A_set_that_nobody_lists_draws_nothing_until_a_programme_lists_it()
    {
        using var city = await DrawnCity.Built();
        city.Write("content/places/parks.csv", "id,name,address\npark,中央公園,中央町3\n");
        await city.Draws([]);
        city.Replace("content/programmes/walk.md", "fee: 無料\n", "fee: 無料\nplaces: [parks]\n");
        var own = OfAll(city, "walk").ToList();
        await city.Draws(own, [.. own, CityPages.Home, .. city.Pages.Contacts]);
    }

    // Ideally where it is shown in that language; the programmes that show any label, in all languages, are as good.
    [Fact]
    public async Task A_label_draws_the_programmes_that_show_it_and_at_most_those_that_show_any()
    {
        using var city = await DrawnCity.Built();
        city.Replace("content/labels.yaml", "ja: 駐車場がある", "ja: 車をとめられる");
        await city.Draws(
            OfAll(city, "kenshin shido").Intersect(city.Pages.InJapanese).Intersect(city.Pages.Landings),
            OfAll(city, "kenshin shido challenge"));
    }

    [Fact]
    public async Task A_number_draws_the_lists_in_large_type_and_by_area_too()
    {
        using var city = await DrawnCity.Built();
        city.Replace(Clinics, "073-000-0002", "073-000-0666");
        await city.Draws(
            [.. city.Pages.ListsOf("kenshin"), .. city.Pages.ListsOf("shido")], OfAll(city, "kenshin shido"));
    }

    // Where a programme only has days at a place, its list of places stays as it was.
    private static Task<BuildRun> Draws(DrawnCity city, string programmes) =>
        city.Draws(OfAll(city, programmes).Except(city.Pages.Lists), OfAll(city, programmes));

    private static IEnumerable<string> OfAll(DrawnCity city, string programmes) =>
        programmes.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(city.Pages.OfProgramme);
}
