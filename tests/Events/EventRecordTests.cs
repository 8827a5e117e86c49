using System.Globalization;
using System.Text;
using Annai.Events;
using Annai.Events.Reading;
using Xunit;

namespace Annai.Tests.Events;

public sealed class EventRecordTests : IDisposable
{
    private readonly TempLog _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void The_samples_hold_every_kind_and_every_field() =>
        Assert.Equal(
            Enum.GetValues<EventKind>(), EventSamples.Each.Select(happened => happened.Kind).Distinct().Order());

    [Fact]
    public async Task Every_event_is_read_as_it_was_written()
    {
        await _temp.Write([.. EventSamples.Each]);
        Assert.Equal(EventSamples.Each.Select(Said), _temp.Read().Select(Said));
        Assert.Empty(_temp.Findings.Sorted());
    }

    [Fact]
    public async Task What_the_first_Annai_wrote_is_read_by_this_one()
    {
        const string Old = """
            b89caaa5 {"i":"00000000000000000000000000000001","a":1795143600000,"t":"aoba",
            "n":"kenshin-a","c":"AOB-1","k":"view","s":"code","f":"ever"}
            """;
        Directory.CreateDirectory(Path.GetDirectoryName(_temp.Segment)!);
        var line = Old.ReplaceLineEndings("") + "\n";
        await File.WriteAllTextAsync(_temp.Segment, line, TestContext.Current.CancellationToken);
        Assert.Equal(Said(TempLog.Visit(1)), Said(Assert.Single(_temp.Read())));
    }

    [Theory]
    [InlineData("""{"k":"tel"}""", "field `i` is missing")]
    [InlineData("""{COMMON,"k":"view"}""", "field `f` is missing, which `view` has")]
    [InlineData("""{COMMON,"k":"place","f":"no"}""", "field `h` is missing, which `place` has")]
    [InlineData("""{COMMON,"k":"view","f":"no","h":"c001"}""", "field `h` does not go with `view`")]
    [InlineData("""{COMMON,"k":"near","f":"no","o":"granted"}""",
        "field `b` goes with `o` `granted`, and with no other")]
    [InlineData("""{COMMON,"k":"search","f":"no","r":"1-3","q":"saturday"}""", "field `q` is not of its form")]
    [InlineData("""{COMMON,"k":"search","f":"no","r":"1-3","q":["saturday","saturday"]}""",
        "field `q` is not of its form")]
    [InlineData("""{COMMON,"k":"search","f":"no","r":"2"}""", "field `r` is not of its form")]
    [InlineData("""{COMMON,"k":"survey_answer","v":"visit","y":[]}""", "field `y` is not of its form")]
    [InlineData("""{COMMON,"k":"survey_answer","v":"visit","y":{"useful":[]}}""", "field `y` is not of its form")]
    [InlineData("""{COMMON,"k":"survey_answer","v":"visit","y":{"useful":"good"}}""", "field `y` is not of its form")]
    [InlineData("""{COMMON,"k":"view","f":"\u006eo"}""", "field `f` is not of its form")]
    [InlineData("""{COMMON,"p":"kenshin","k":"view","f":"no"}""",
        "one of the fields `n` and `p` names the page, never both")]
    public void What_does_not_go_together_is_no_event(string json, string why) =>
        Assert.Equal(why, Read(json).Malformed);

    [Theory]
    [InlineData("""{COMMON,"k":"place","f":"no","h":"c999"}""", TermKind.Place)]
    [InlineData("""{COMMON,"k":"place","f":"no","h":"090-0000-0000 山田"}""", TermKind.Place)]
    [InlineData("""{COMMON,"k":"search","f":"no","r":"0","q":["gone"]}""", TermKind.Label)]
    [InlineData("""{COMMON,"k":"search","f":"no","r":"0","u":["35.68123"]}""", TermKind.Area)]
    [InlineData("""{COMMON,"k":"language","f":"no","g":"fr"}""", TermKind.Language)]
    [InlineData("""{COMMON,"k":"survey_answer","v":"visit","y":{"name":["good"]}}""", TermKind.Question)]
    [InlineData("""{COMMON,"k":"survey_answer","v":"visit","y":{"useful":["山田太郎"]}}""", TermKind.Option)]
    public void What_the_vocabulary_does_not_hold_is_unknown(string json, TermKind unknown) =>
        Assert.Equal(unknown, Read(json).Unknown);

    [Theory]
    [InlineData("""{"useful":["near"]}""")]   // an option of the other question
    [InlineData("""{"useful":["good","poor"]}""")]   // it takes one
    public void Answers_that_nobody_can_have_given_contradict_the_survey(string answers)
    {
        var happened = Read($$"""{COMMON,"k":"survey_answer","v":"visit","y":{{answers}}}""").Event!;
        Assert.Equal(TermKind.Question, TempLog.Vocabulary.Contradiction(happened));
    }

    [Fact]
    public void An_answer_that_can_have_been_given_contradicts_nothing() =>
        Assert.Null(TempLog.Vocabulary.Contradiction(EventSamples.Answered));

    private static EventReading Read(string json)
    {
        const string Common = """
            "i":"0123456789abcdef0123456789abcdef","t":"aoba","n":"kenshin-a","s":"other"
            """;
        var utf8 = Encoding.UTF8.GetBytes(json.Replace("COMMON", Common, StringComparison.Ordinal));
        return EventReader.Read(WireObject.Read(utf8), TempLog.Vocabulary, DateTimeOffset.UnixEpoch);
    }

    // Collections within a record are compared by what they hold.
    private static string Said(PageEvent happened) => string.Create(
        CultureInfo.InvariantCulture,
        $"{happened with { At = happened.At.ToUniversalTime(), Detail = EventDetail.None }} {Said(happened.Detail)}");

    private static string Said(EventDetail detail) => string.Join(
        ' ',
        [
            detail.Place, detail.Found, detail.Near, detail.Distance, detail.Survey, detail.Chosen,
            string.Join(',', detail.Labels), string.Join(',', detail.Areas),
            string.Join(';', detail.Answers.Select(answer => $"{answer.Question}={string.Join(',', answer.Options)}")),
        ]);
}
