using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>Last year's text is told from this year's, and from what is no date at all. Today is 2026-11-20.</summary>
public sealed class StaleDatesTests
{
    private const string Programme = "content/programmes/kenshin.md";

    [Theory]
    [InlineData("2025/03/31まで", "2025/03/31")]
    [InlineData("2025-03-31まで", "2025-03-31")]
    [InlineData("平成31年4月から", "平成31年")]
    [InlineData("令和元年の案内", "令和元年")]
    [InlineData("R7.3.31", "R7.3.31")]
    [InlineData("H31/4/1", "H31/4/1")]
    [InlineData("２０２５年３月", "２０２５年")]
    [InlineData("令和７年度", "令和７年度")]
    [InlineData("令和（れいわ）7年（ねん）", "令和（れいわ）7年（ねん）")]
    public void A_year_that_is_past_is_told_however_it_is_written(string text, string year) =>
        Assert.Equal([$"`{year}` is past"], Told(text));

    [Theory]
    [InlineData("12月25日(金)まで")]
    [InlineData("12月25日（金・祝）まで")]
    [InlineData("１２月２５日必着")]
    [InlineData("12/25(金)まで")]
    public void A_last_day_that_the_programme_does_not_have_is_told(string text) =>
        Assert.Equal([$"`{text}` is no deadline of `kenshin`"], Told(text));

    [Theory]
    [InlineData("1月31日(日)まで")]
    [InlineData("2026/11/20")]
    [InlineData("令和8年度")]
    [InlineData("2,025円")]
    [InlineData("電話 073-2025-0331")]
    [InlineData("2025円")]
    [InlineData("1日2025歩")]
    [InlineData("2010年4月1日から翌年までに生まれた方")]
    [InlineData("平成22年生まれの方")]
    [InlineData("B型肝炎とHPV、R2リンパ")]
    public void What_is_this_years_or_no_date_is_not_told(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("by March 31, 2025", "2025")]
    [InlineData("in fiscal 2025.", "2025")]
    [InlineData("(2025)", "2025")]
    [InlineData("since Reiwa 7", "Reiwa 7")]
    [InlineData("2025/03/31", "2025/03/31")]
    public void A_year_in_another_language_needs_no_word_behind_it(string text, string year) =>
        Assert.Equal([$"`{year}` is past"], Told("x", text));

    [Theory]
    [InlineData("in 2026")]
    [InlineData("2025 yen")]
    [InlineData("2,025 steps")]
    [InlineData("Tel. 073-2025-0331")]
    [InlineData("women born in 2007")]
    [InlineData("https://www.city.aoba.example/2025")]
    public void What_is_no_year_in_another_language_is_not_told(string text) => Assert.Empty(Told("x", text));

    [Fact]
    public void What_there_is_once_it_is_over_may_have_days_but_no_years_of_its_own()
    {
        Assert.Empty(Told("x", keys: "closed: 12月25日までお待ちください"));
        Assert.Single(Told("x", keys: "closed: 2025年に終わりました"));
    }

    [Fact]
    public void Every_text_is_looked_at() => Assert.Equal(4, Told(
        "x", keys: "fee_note: 2025年\nduration: 令和6年\nbooking: 令和5年").Count + Told(
        "x", keys: "bring: [令和4年]").Count);

    [Theory]
    [InlineData("{deadline:early}まで", 1)]
    [InlineData("1回目は{deadline:early}、2回目は{deadline:visit}まで", 0)]
    [InlineData("{deadline:visit}まで", 0)]
    public void A_deadline_that_is_past_is_told_where_no_later_one_stands_beside_it(string text, int count) =>
        Assert.Equal(Enumerable.Repeat("`{deadline:early}` is 2026-06-30, which is past", count), Told(text));

    [Fact]
    public void Dates_are_told_in_the_same_run_as_errors()
    {
        using var site = City("令和7年度", "x", "places: [nowhere]");
        var findings = new Findings();
        Assert.Null(Read(site, findings));
        Assert.Equal(
            [Codes.UnknownReference, Codes.StaleDate],
            findings.Sorted().Select(finding => finding.Code).Where(code => code != Codes.UntranslatedWords));
    }

    private static List<string> Told(string japanese, string english = "x", string keys = "places: [clinics]")
    {
        using var site = City(japanese, english, keys);
        var findings = new Findings();
        var read = Read(site, findings);
        Assert.True(read is not null, string.Join('\n', findings.Sorted()));
        return [.. findings.Sorted().Where(one => one.Code == Codes.StaleDate).Select(one => one.Message)];
    }

    private static Site? Read(TempSite site, Findings findings) => SiteReader.Read(
        site.Folder, findings, JapaneseDay.Parse("2026-11-20"), TestContext.Current.CancellationToken);

    private static TempSite City(string japanese, string english, string keys)
    {
        var site = Reading.SmallestSite();
        site.Write("site.config.json", site.Read("site.config.json").Replace(
            "\"codes\"", "\"languages\": [\"ja\", \"en\"],\n  \"codes\"", StringComparison.Ordinal));
        site.Write(Programme, $$"""
            ---
            title: 特定健診
            summary: 無料で受けられます。
            who: 40〜74歳の方
            fee: 無料
            deadlines:
              - { id: early, on: 2026-06-30, words: 早めに }
              - { id: visit, on: 2027-01-31, words: 受けられるのは }
            contact: { name: 健診係, tel: 073-000-0000 }
            {{keys.ReplaceLineEndings("\n")}}
            ---
            {{japanese}}
            """);
        site.Write("content/programmes/kenshin.en.md", $"---\ntitle: Check-up\n---\n{english}\n");
        return site;
    }
}
