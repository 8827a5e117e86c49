using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one file of `content/surveys`.</summary>
internal static class SurveyReader
{
    public static readonly ImmutableArray<string> Keys = ["questions", "thanks"];
    public static readonly ImmutableArray<string> QuestionKeys = ["id", "kind", "words", "options"];
    public static readonly ImmutableArray<string> OptionKeys = ["id", "words"];

    public static readonly ImmutableArray<(string Word, QuestionKind Value)> Kinds =
    [
        ("single", QuestionKind.OneOf), ("multiple", QuestionKind.AnyOf), ("faces", QuestionKind.Faces),
        ("yesno", QuestionKind.YesNo),
    ];

    private const int MostQuestions = 7;
    private const int FewestOptions = 2;

    public static Survey Read(SourceFile file, Findings findings)
    {
        Identifier.Check(file, findings);
        var fields = new Fields("this survey", YamlText.Read(file, file.Text, findings), file.Whole, Keys, findings);
        var survey = new Survey(
            new SurveyId(file.Stem),
            [.. fields.Maps("questions", QuestionKeys).Select(question => Question(question, findings))],
            fields.Wording("thanks"));
        if (survey.Questions.IsEmpty)
            findings.Add(
                Codes.MissingKey,
                file.Whole,
                "this survey asks nothing",
                "write `questions:`, and under it each question");
        if (survey.Questions.Length > MostQuestions)
            findings.Add(
                Codes.BadValue,
                survey.Questions[MostQuestions].Id.Place,
                $"this survey has {survey.Questions.Length} questions, expected at most {MostQuestions}",
                "who is asked much answers nothing");
        return survey;
    }

    private static Question Question(Fields fields, Findings findings)
    {
        var question = new Question(
            Ids.Own(fields, "id", id => new QuestionId(id)),
            fields.OneOf("kind", Kinds),
            fields.Wording("words"),
            [.. fields.Maps("options", OptionKeys).Select(Option)]);
        if (question.Kind.Value == QuestionKind.YesNo && !fields.Has("options"))
            return question with { Options = UsualAnswers(question.Kind.Place) };
        if (question.Options.Length < FewestOptions)
            findings.Add(
                Codes.BadValue,
                question.Id.Place,
                $"the question `{question.Id.Value}` has {question.Options.Length} `options`, expected at least "
                + FewestOptions,
                "write under it `options:`, and for each answer an `id` and its `words`");
        return question;
    }

    // Everybody says these three in the same words, which are among those of the pages.
    private static ImmutableArray<AnswerOption> UsualAnswers(SourcePlace place) =>
        [.. AnswerOption.Usual.Select(id => new AnswerOption(new Sourced<string>(id, place), Wording.None))];

    private static AnswerOption Option(Fields fields) =>
        new(Ids.Own(fields, "id", id => id), fields.Wording("words"));
}
