using Annai.Content;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>What a survey may ask, and what each mistake in it is answered with.</summary>
public sealed class SurveyTests
{
    private const string File = "content/surveys/visit.yaml";

    private const string Whole = """
        questions:
          - id: useful
            kind: faces
            words: { ja: 役に立ちましたか }
            options:
              - { id: good, words: { ja: はい } }
              - { id: poor, words: { ja: いいえ } }
          - id: again
            kind: yesno
            words: { ja: また来ますか }
        thanks: { ja: ありがとうございました。 }
        """;

    [Fact]
    public void Yes_no_and_unsure_need_not_be_written()
    {
        var reading = Reading.With(File, Whole);
        Assert.Empty(reading.Findings);
        var questions = Assert.Single(reading.Site!.Surveys).Questions;
        Assert.Equal([QuestionKind.Faces, QuestionKind.YesNo], questions.Select(question => question.Kind.Value));
        Assert.Equal(["yes", "no", "unsure"], questions[1].Options.Select(option => option.Id.Value));
    }

    [Fact]
    public void An_author_s_own_answers_stand_in_their_place()
    {
        var reading = Reading.With(File, Whole.Replace(
            "kind: faces", "kind: yesno", StringComparison.Ordinal));
        Assert.Equal(
            ["good", "poor"], reading.Site!.Surveys[0].Questions[0].Options.Select(option => option.Id.Value));
    }

    [Theory]
    [InlineData("kind: yesno", "kind: single", "AN0308", "has 0 `options`, expected at least 2")]
    [InlineData("      - { id: poor, words: { ja: いいえ } }\n", "", "AN0308", "has 1 `options`, expected at least 2")]
    [InlineData("questions:", "others:", "AN0305", "this survey asks nothing")]
    public void A_question_without_answers_is_none(string old, string by, string code, string message)
    {
        var text = Whole.Replace("\r", "", StringComparison.Ordinal);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var found = Reading.With(File, text.Replace(old, by, StringComparison.Ordinal)).Findings;
        Assert.Contains(found, finding =>
            finding.Code.Id == code && finding.Message.Contains(message, StringComparison.Ordinal));
    }
}
