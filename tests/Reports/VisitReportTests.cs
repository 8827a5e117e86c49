using System.Text;
using System.Text.Json;
using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Counting;
using Annai.Events.Wording;
using Annai.Reports;
using Annai.Tests.Events;
using Xunit;

namespace Annai.Tests.Reports;

public sealed class VisitReportTests
{
    private static readonly PageEvent[] Visits =
    [
        TempLog.Visit(1),
        TempLog.Visit(2),
        TempLog.Visit(3, first: FirstVisit.Today),
        TempLog.Visit(4, first: FirstVisit.No),
        TempLog.Visit(5, code: null),
        TempLog.Visit(6, code: null, first: FirstVisit.No),
    ];

    [Fact]
    public void Every_notice_has_a_row_also_one_that_nobody_opened()
    {
        var report = Report(Visits);
        Assert.Equal(["kenshin-a", "kenshin-b"], report.Rows.Select(row => row.Notice.Value));
        Assert.Equal(new VisitCounts(FirstByCode: 2, ByCode: 4, Other: 2), report.Rows[0].Counts);
        Assert.Equal(default, report.Rows[1].Counts);
        Assert.Equal(("昨年度の健診をお忘れではありませんか", "A4の封筒"), (report.Rows[1].Title, report.Rows[1].Card));
    }

    [Fact]
    public void A_first_visit_without_a_code_is_no_success_of_the_card() =>
        Assert.Equal(0, Report(TempLog.Visit(1, code: null)).Total.FirstByCode);

    [Fact]
    public void Codes_of_one_notice_are_added_up()
    {
        var vocabulary = Vocabulary.Of(TempLog.Ids with { Codes = [("AOB-7", "kenshin-a")] });
        var other = TempLog.Known(TermKind.Code, "AOB-7", vocabulary);
        var report = Report([.. Visits, TempLog.Visit(7) with { Code = other }]);
        Assert.Equal(new VisitCounts(3, 5, 2), report.Rows[0].Counts);
    }

    [Fact]
    public void The_total_adds_up_to_every_visit_also_those_of_a_notice_that_is_gone()
    {
        PageEvent[] visits = [.. Visits, Gone(10), Gone(11), TempLog.Visit(12, notice: "kenshin-b", code: "AOB-2")];
        var report = Report(visits);
        Assert.Equal(["kenshin-a", "kenshin-b", "kenshin-0"], report.Rows.Select(row => row.Notice.Value));
        Assert.Null(report.Rows[2].Title);
        Assert.Equal(visits.Length, report.Total.Total);
        Assert.Equal(report.Total.Total, report.Rows.Sum(row => row.Counts.Total));
    }

    [Fact]
    public void Another_city_s_visits_are_not_this_one_s()
    {
        var midori = Vocabulary.Of(new VocabularyIds { Tenant = "midori" }).Tenant;
        Assert.Equal(0, Report(TempLog.Visit(1) with { Tenant = midori }).Total.Total);
    }

    [Fact]
    public void On_a_terminal_the_columns_stand_under_each_other()
    {
        var many = Enumerable.Range(100, 1200).Select(id => TempLog.Visit(id));
        var text = VisitReportText.Of(Report([.. Visits, .. many, Gone(99)]));
        Assert.Equal(
            """
            通知       題名                                  はがき        コード初回  コード計  その他   合計
            ---------  ------------------------------------  ------------  ----------  --------  ------  -----
            kenshin-a  健診のご案内                          緑色のはがき       1,202     1,204       2  1,206
            kenshin-b  昨年度の健診をお忘れではありませんか  A4の封筒               0         0       0      0
            kenshin-0  （今はない通知）                                             1         1       0      1
            ---------  ------------------------------------  ------------  ----------  --------  ------  -----
            合計                                                                1,203     1,205       2  1,207

            """,
            text);
        Assert.Single(text.TrimEnd('\n').Split('\n').Select(line => Columns.Of(line)).Distinct());
    }

    [Fact]
    public void For_a_program_the_keys_have_one_order()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, FindingJson.Options))
            VisitReportJson.Write(json, Report(TempLog.Visit(1), Gone(2)));
        Assert.Equal(
            """
            {
              "tenant": "aoba",
              "notices": [
                {
                  "notice": "kenshin-a",
                  "title": "健診のご案内",
                  "card": "緑色のはがき",
                  "firstByCode": 1,
                  "byCode": 1,
                  "other": 0,
                  "total": 1
                },
                {
                  "notice": "kenshin-b",
                  "title": "昨年度の健診をお忘れではありませんか",
                  "card": "A4の封筒",
                  "firstByCode": 0,
                  "byCode": 0,
                  "other": 0,
                  "total": 0
                },
                {
                  "notice": "kenshin-0",
                  "title": null,
                  "card": null,
                  "firstByCode": 1,
                  "byCode": 1,
                  "other": 0,
                  "total": 1
                }
              ],
              "total": {
                "firstByCode": 2,
                "byCode": 2,
                "other": 0,
                "total": 2
              }
            }
            """,
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static VisitReport Report(params PageEvent[] visits) =>
        VisitReport.Of(ReportSite.Read(), Tally.Of("aoba", visits), ImmutableSortedDictionary<string, int>.Empty);

    private static PageEvent Gone(int id)
    {
        var vocabulary = Vocabulary.Of(TempLog.Ids with { Notices = ["kenshin-0"], Codes = [] });
        var gone = TempLog.Known(TermKind.Notice, "kenshin-0", vocabulary);
        return TempLog.Visit(id) with { Page = new PageTerm(PageKind.Notice, gone) };
    }
}
