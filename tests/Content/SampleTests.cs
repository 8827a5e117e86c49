using System.Globalization;
using Annai.Calendar;
using Annai.Content;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>The sample city as the model has it.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly TempSite _files = TempSite.OfSample();
    private readonly Site _site;

    public SampleTests()
    {
        var reading = Reading.Of(_files);
        Assert.Empty(reading.Findings);
        _site = reading.Site!;
    }

    private Programme Kenshin => _site.Programmes.Single(programme => programme.Id.Value == "kenshin");

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Ids_are_the_names_of_the_files_in_their_order()
    {
        string[] programmes = ["challenge", "ikiiki", "kenshin", "shido"];
        string[] notices =
        [
            "challenge-a", "ikiiki-a", "kenshin-a", "kenshin-b", "kenshin-c", "kenshin-d", "kenshin-e", "kenshin-f",
            "kenshin-g", "shido-a",
        ];
        Assert.Equal(programmes, _site.Programmes.Select(programme => programme.Id.Value));
        Assert.Equal(notices, _site.Notices.Select(notice => notice.Id.Value));
        Assert.Equal(["booths", "clinics", "salons"], _site.PlaceSets.Select(set => set.Id.Value));
        Assert.Equal(["AE-M5TXE", "AE-R2HEF"], _site.Codes.Take(2).Select(code => code.Id.Value.Value));
    }

    [Fact]
    public void Places_stand_in_the_order_of_their_file_and_know_where_they_were_written()
    {
        var places = _site.PlacesOf(Kenshin).ToList();
        string[] first = ["chuo", "midori", "minato", "oka", "kawabe"];
        Assert.Equal(first, places.Take(5).Select(place => place.Id.Value.Value));
        var kawabe = places[4];
        Assert.Equal("川辺病院 健診センター", kawabe.Name.Value);
        var place = kawabe.Name.Place;
        Assert.Equal(("content/places/clinics.csv", 6, 8, 11), (place.File, place.Line, place.Column, place.Length));
        Assert.Equal(("073-000-0005", "0730000005"), (kawabe.Tel!.Value.Value.Written, kawabe.Tel.Value.Value.Dialled));
    }

    [Fact]
    public void Hours_are_understood_and_not_only_kept()
    {
        var places = _site.PlacesOf(Kenshin).ToDictionary(place => place.Id.Value.Value);
        Assert.IsType<OpeningStatus.Open>(StatusOf(places["chuo"], "2026-11-20T14:30:00+09:00"));       // a Friday
        Assert.IsType<OpeningStatus.Closed>(StatusOf(places["chuo"], "2026-11-20T13:00:00+09:00"));     // its noon
        Assert.IsType<OpeningStatus.Closed>(StatusOf(places["kawabe"], "2026-11-23T10:00:00+09:00"));   // a holiday
    }

    [Fact]
    public void A_notice_knows_its_programme_its_card_and_for_whom_it_is()
    {
        var notice = _site.Notices.Single(notice => notice.Id.Value == "kenshin-b");
        Assert.Equal("特定健診", _site.ProgrammeOf(notice).Japanese.Title.Value);
        Assert.Equal((CardColour.Green, "緑色のはがき"), (notice.Colour.Value, notice.Japanese.CardName.Value));
        Assert.Equal(Segment.Lapsed, notice.Segment.Value);
        Assert.Equal(Medium.Postcard, _site.Codes[0].Medium.Value);
    }

    [Fact]
    public void A_deadline_is_a_Japanese_day() =>
        Assert.Equal("2027-01-31", Kenshin.Deadlines.Single().On.Value.ToString());

    private static OpeningStatus StatusOf(Place place, string moment) =>
        place.CallHours.Value.StatusAt(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), Holidays.Published);
}
