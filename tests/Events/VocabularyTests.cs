using System.Text;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Wording;
using Xunit;

namespace Annai.Tests.Events;

public sealed class VocabularyTests
{
    private const string Written = """
        {
          "schema": 2,
          "tenant": "aoba",
          "version": "VERSION",
          "programmes": [
            "kenshin"
          ],
          "notices": [
            "kenshin-a",
            "kenshin-b"
          ],
          "codes": {
            "AOB-1": "kenshin-a",
            "AOB-2": "kenshin-b"
          },
          "places": [
            "c001",
            "c002"
          ],
          "labels": [
            "saturday",
            "women"
          ],
          "areas": [
            "chuo"
          ],
          "languages": [
            "en",
            "ja"
          ],
          "surveys": {
            "visit": [
              {
                "question": "useful",
                "takesSeveral": false,
                "options": [
                  "good",
                  "poor"
                ]
              },
              {
                "question": "matters",
                "takesSeveral": true,
                "options": [
                  "near",
                  "hours"
                ]
              }
            ]
          }
        }

        """;

    private readonly Findings _findings = new();

    [Fact]
    public void It_is_written_in_one_order_whatever_order_it_was_given()
    {
        var other = Vocabulary.Of(TempLog.Ids with
        {
            Notices = ["kenshin-b", "kenshin-a", "kenshin-b"],
            Codes = [("AOB-2", "kenshin-b"), ("AOB-1", "kenshin-a")],
            Places = ["c002", "c001", "c002"],
        });
        Assert.Equal(Text(TempLog.Vocabulary), Text(other));
        Assert.Equal(Written.Replace("VERSION", other.Version, StringComparison.Ordinal), Text(other));
    }

    [Fact]
    public void It_is_read_as_it_was_written()
    {
        var read = Vocabulary.Read(TempLog.Vocabulary.ToJson(), "vocabulary.json", _findings)!;
        Assert.Empty(_findings.Sorted());
        Assert.Equal(TempLog.Vocabulary.Codes, read.Codes);
        Assert.Equal(TempLog.Vocabulary.Version, read.Version);
        Assert.Equal("AOB-2", TempLog.Known(TermKind.Code, "AOB-2", read).Value);
    }

    [Fact]
    public void Other_ids_have_another_version() =>
        Assert.NotEqual(TempLog.Vocabulary.Version, Vocabulary.Of(TempLog.Ids with { Labels = [] }).Version);

    [Theory]
    [InlineData("kenshin-c")]
    [InlineData("KENSHIN-A")]
    [InlineData("")]
    public void What_it_does_not_hold_it_does_not_know(string notice) =>
        Assert.False(TempLog.Vocabulary.TryKnow(TermKind.Notice, Encoding.UTF8.GetBytes(notice), out _));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"schema": 2}""")]
    [InlineData("""{"schema": 2, REST, "tenant": null, "version": "", "notices": [], "codes": {}}""")]
    [InlineData("""{"schema": 2, REST, "tenant": "aoba", "version": "", "notices": [1], "codes": {}}""")]
    [InlineData("""{"schema": 2, REST, "tenant": "aoba", "version": "", "notices": ["山田 太郎"], "codes": {}}""")]
    [InlineData("""{"schema": 2, REST, "tenant": "aoba", "version": "", "notices": [], "codes": {"AOB-1": "gone"}}""")]
    public void What_is_no_vocabulary_is_a_finding(string text)
    {
        const string Rest = """
            "programmes": [], "places": [], "labels": [], "areas": [], "languages": [], "surveys": {}
            """;
        var bytes = Encoding.UTF8.GetBytes(text.Replace("REST", Rest, StringComparison.Ordinal));
        Assert.Null(Vocabulary.Read(bytes, "vocabulary.json", _findings));
        Golden.MatchFindings("0901-no-vocabulary", _findings.Sorted());
    }

    [Fact]
    public void A_vocabulary_of_a_later_schema_is_not_guessed_at()
    {
        Assert.Null(Vocabulary.Read(Edited("\"schema\": 2", "\"schema\": 3"), "vocabulary.json", _findings));
        Golden.MatchFindings("0901-later-schema", _findings.Sorted());
    }

    [Fact]
    public void A_vocabulary_that_was_edited_no_longer_has_its_version()
    {
        Assert.Null(Vocabulary.Read(Edited("AOB-1", "AOB-9"), "vocabulary.json", _findings));
        var finding = Assert.Single(_findings.Sorted());
        Assert.Contains("holds other ids than its version says", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_Content_would_not_have_passed_is_a_bug_and_thrown()
    {
        var ids = TempLog.Ids;
        Assert.Throws<ArgumentException>(() => Vocabulary.Of(ids with { Places = ["two words"] }));
        Assert.Throws<ArgumentException>(() => Vocabulary.Of(ids with { Notices = [] }));
        Assert.Throws<ArgumentException>(() => Vocabulary.Of(
            ids with { Codes = [("AOB-1", "kenshin-a"), ("AOB-1", "kenshin-b")] }));
        Assert.Throws<ArgumentException>(() => Vocabulary.Of(ids with { Areas = [new string('a', 41)] }));
    }

    private static byte[] Edited(string old, string changed) =>
        Encoding.UTF8.GetBytes(Text(TempLog.Vocabulary).Replace(old, changed, StringComparison.Ordinal));

    private static string Text(Vocabulary vocabulary) => Encoding.UTF8.GetString(vocabulary.ToJson());
}
