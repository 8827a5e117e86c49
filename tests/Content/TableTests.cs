using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annai.Content;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

public sealed class TableTests
{
    private const string File = "content/places/clinics.csv";
    private const string Heading = "id,name,address,tel,call_hours,note\n";

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_Windows_are_what_Excel_writes()
    {
        var place = Places("\uFEFF" + Reading.TextOf(File).ReplaceLineEndings("\r\n")).Single();
        Assert.Equal(("chuo", "中央クリニック"), (place.Id.Value.Value, place.Name.Value));
        Assert.Equal((2, 1), (place.Id.Place.Line, place.Id.Place.Column));
    }

    [Fact]
    public void A_cell_in_quotes_may_run_over_lines_and_hold_commas_and_quotes()
    {
        var places = Places(Heading + "chuo,\"中央\n\"\"クリニック\"\", 本院\",中央町1,073-000-0001,,\noka,丘,丘1,073-000-0002,,\n");
        Assert.Equal("中央\n\"クリニック\", 本院", places[0].Name.Value);
        Assert.Equal((3, 1), (places[0].Tel!.Value.Place.Line, places[1].Id.Place.Column));
        Assert.Equal(4, places[1].Id.Place.Line);
    }

    [Fact]
    public void The_last_line_needs_no_end() =>
        Assert.Single(Places(Heading + "chuo,中央,中央町1,073-000-0001,,"));

    [Fact]
    public void Columns_may_stand_in_any_order_and_those_that_may_be_empty_may_be_missing()
    {
        var place = Places("tel,name,id,address\n073-000-0001,中央,chuo,中央町1\n").Single();
        Assert.Equal(("chuo", "", true), (place.Id.Value.Value, place.Note.Value, place.CallHours.Value.IsUnknown));
    }

    [Fact]
    public void A_column_of_circles_and_crosses_says_who_has_a_label()
    {
        using var site = Labelled("id,name,address,labels,label:saturday\na,一,町1,parking,○\nb,二,町2,,×\nc,三,町3,,\n");

        var places = Content.Reading.Of(site).Site!.PlaceSets.Single().Places;

        Assert.Equal(["parking saturday", "", ""], places.Select(place => string.Join(' ', place.Labels)));
    }

    [Fact]
    public void So_it_is_for_days()
    {
        using var site = Labelled("id,name,address\na,一,町1\n");
        site.Write("content/occasions/days.csv", "id,place,date,label:saturday\nd1,a,2026-12-05,○\nd2,a,2026-12-06,\n");

        var days = Content.Reading.Of(site).Site!.OccasionSets.Single().Occasions;

        Assert.Equal(["saturday", ""], days.Select(day => string.Join(' ', day.Labels)));
    }

    [Fact]
    public void What_is_neither_is_told_at_its_cell()
    {
        using var site = Labelled("id,name,address,label:saturday,label:sunday\na,一,町1,△,○\n");

        var findings = Content.Reading.Of(site).Findings;

        Assert.Equal([(1, 32), (2, 8)], findings.Select(found => (found.Place.Line, found.Place.Column)));
    }

    private static TempSite Labelled(string places)
    {
        var site = Content.Reading.SmallestSite();
        site.Write(
            "content/labels.yaml",
            """
            - id: day
              words: { ja: 曜日 }
              match: any
              labels:
                - { id: saturday, words: { ja: 土曜日 } }
                - { id: parking, words: { ja: 駐車場 } }
            """);
        site.Write(File, places);
        return site;
    }

    [Fact]
    public void A_blank_line_is_no_row()
    {
        var places = Places(Heading + "chuo,中央,中央町1,073-000-0001,,\n\noka,丘,丘1,073-000-0002,,\n\n");
        Assert.Equal([2, 4], places.Select(place => place.Id.Place.Line));
    }

    [Fact]
    public void A_table_of_a_heading_alone_holds_nothing() => Assert.Empty(Places(Heading));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void An_empty_table_is_a_finding(string text)
    {
        var finding = Assert.Single(Reading.With(File, text).Findings);
        Assert.Equal((Codes.BrokenSyntax, "this table is empty"), (finding.Code, finding.Message));
    }

    [Theory]
    [InlineData("\n\n\n")]
    [InlineData(",,,\n")]
    [InlineData("id,id,name,address,tel\nchuo,chuo,中央,中央町1,073-000-0001\n")]
    [InlineData("\"id,name\n")]
    [InlineData("id\tname\taddress\ttel\nchuo\t中央\t中央町1\t073-000-0001\n")]
    [InlineData("id;name;address;tel\nchuo;中央;中央町1;073-000-0001\n")]
    public void A_heading_that_is_none_is_findings(string text) => Assert.NotEmpty(Reading.With(File, text).Findings);

    [Theory]
    [InlineData("chuo,中央\n")]
    [InlineData("chuo,中央,中央町1,073-000-0001,,,\n")]
    [InlineData("chuo,\"中央,中央町1,073-000-0001,,\n")]
    [InlineData("chuo,中\"央,中央町1,073-000-0001,,\n")]
    [InlineData(",,,,,\n")]
    [InlineData("\0,中央,中央町1,073-000-0001,,\n")]
    public void A_row_that_is_none_is_findings_at_its_line(string row) =>
        Assert.All(Found(Heading + row), finding => Assert.Equal(2, finding.Place.Line));

    [Fact]
    public void Five_thousand_rows_are_read_each_knowing_its_line()
    {
        var text = new StringBuilder(Heading);
        for (var number = 0; number < 5000; number++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"p{number},\"中央\n{number}\",中央町1,073-000-0001,月-金 9:00-17:00,\n");
        var places = Places(text.ToString());
        Assert.Equal(5000, places.Length);
        Assert.All(places.Index(), place => Assert.Equal(2 + 2 * place.Index, place.Item.Id.Place.Line));
    }

    [Fact]
    public void Five_thousand_bad_rows_are_five_thousand_findings() => Assert.Equal(
        5000,
        Found(Heading + string.Concat(Enumerable.Range(0, 5000).Select(number => $"p{number},中央,中央町1,0,,\n"))).Count);

    [Fact]
    public void A_cell_of_a_megabyte_is_a_finding_that_can_still_be_read()
    {
        var finding = Found(Heading + $"chuo,中央,中央町1,{new string('9', 1 << 20)},,\n").Single();
        Assert.Equal(Codes.BadValue, finding.Code);
        Assert.True(finding.Message.Length < 300, $"{finding.Message.Length} characters");
    }

    [Fact]
    public void A_table_cut_off_anywhere_is_findings_or_a_model_and_never_a_crash()
    {
        using var site = Reading.SmallestSite();
        var bytes = Encoding.UTF8.GetBytes(
            Heading + "chuo,\"中央\n\"\"クリニック\"\"\",中央町1,073-000-0001,月-金 9:00-17:00; 祝 休,\n");
        for (var length = 0; length <= bytes.Length; length++)
        {
            site.Write(File, bytes[..length]);
            Reading.Of(site);
        }
    }

    private static IReadOnlyList<Finding> Found(string text)
    {
        var findings = Reading.With(File, text).Findings;
        Assert.NotEmpty(findings);
        return findings;
    }

    private static ImmutableArray<Place> Places(string text)
    {
        var reading = Reading.With(File, text);
        Assert.Empty(reading.Findings);
        return reading.Site!.PlaceSets.Single().Places;
    }
}
