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

    public static Survey Read(SourceFile file, Findings findings)
    {
        Identifier.Check(file, findings);
        var fields = new Fields("this survey", YamlText.Read(file, file.Text, findings), file.Whole, Keys, findings);
        var survey = new Survey(
            new SurveyId(file.Stem),
            [.. fields.Maps("questions", QuestionKeys).Select(Question)],
            fields.Wording("thanks"));
        if (survey.Questions.Length > MostQuestions)
            findings.Add(
                Codes.BadValue,
                survey.Questions[MostQuestions].Id.Place,
                $"this survey has {survey.Questions.Length} questions, expected at most {MostQuestions}",
                "who is asked much answers nothing");
        return survey;
    }

    private static Question Question(Fields fields) => new(
        Ids.Own(fields, "id", id => new QuestionId(id)),
        fields.OneOf("kind", Kinds),
        fields.Wording("words"),
        [.. fields.Maps("options", OptionKeys).Select(Option)]);

    private static AnswerOption Option(Fields fields) =>
        new(Ids.Own(fields, "id", id => id), fields.Wording("words"));
}
