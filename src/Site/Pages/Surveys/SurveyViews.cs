using System.Collections.Immutable;
using Annai.Content;
using Annai.Events.Surveys;
using Annai.Pages.Views;

namespace Annai.Pages.Surveys;

/// <summary>Turns a survey into what a template draws, in the language of a page.</summary>
internal static class SurveyViews
{
    private const int WidestSmile = 8;

    public static SurveyView Of(Survey survey, Writer writer, WordSet words) => new(
        survey.Id.Value,
        writer.Said(survey.Thanks),
        [.. survey.Questions.Select(question => Of(question, writer, words))]);

    private static QuestionView Of(Question question, Writer writer, WordSet words)
    {
        var options = question.Options;
        return new QuestionView(
            question.Id.Value.Value,
            writer.Said(question.Words),
            question.Kind.Value == QuestionKind.AnyOf,
            question.Kind.Value == QuestionKind.Faces,
            [.. options.Select((option, place) => new AnswerView(
                option.Id.Value,
                WordsOf(option, writer, words),
                SmileOf(place, options),
                SurveyMarks.Of(SurveyMarks.Checked, question.Id.Value.Value, option.Id.Value)))]);
    }

    private static Phrase WordsOf(AnswerOption option, Writer writer, WordSet words) =>
        option.Words.Languages.IsEmpty
            ? Phrase.None with { Text = words[$"survey_{option.Id.Value}"] }
            : writer.Said(option.Words);

    // The first answer is the best: from a smile to a sad mouth in equal steps.
    private static int SmileOf(int place, ImmutableArray<AnswerOption> options) =>
        WidestSmile - 2 * WidestSmile * place / Math.Max(1, options.Length - 1);
}
