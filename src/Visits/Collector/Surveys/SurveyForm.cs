using System.Collections.Immutable;
using Annai.Events;
using Annai.Events.Surveys;
using Annai.Events.Wording;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector.Surveys;

/// <summary>A form that was sent.</summary>
/// <param name="Answers">What was chosen, in the order of the survey; what it does not ask is passed over.</param>
/// <param name="Token">The form's number, as it was sent.</param>
/// <param name="IsTrapped">Whether the field is filled in that nobody sees.</param>
internal sealed record SurveyForm(ImmutableArray<Answer> Answers, string Token, bool IsTrapped)
{
    private const string Type = "application/x-www-form-urlencoded";

    /// <returns>The form, or null where something else was sent.</returns>
    public static async Task<SurveyForm?> Read(HttpRequest request, SurveyTerm survey)
    {
        if (request.ContentType?.Split(';')[0].Trim().Equals(Type, StringComparison.OrdinalIgnoreCase) is not true)
            return null;
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return new SurveyForm(
                [.. survey.Questions.Select(question => AnswerOf(question, form)).OfType<Answer>()],
                form[SurveyMarks.TokenField].ToString(),
                form[SurveyMarks.TrapField].ToString() != "");
        }
        catch (Exception fault) when (fault is InvalidDataException
            or BadHttpRequestException or InvalidOperationException or NotSupportedException or ArgumentException)
        {
            // Longer than a form is, cut off, or in an encoding that no browser sends.
            return null;
        }
    }

    private static Answer? AnswerOf(QuestionTerm question, IFormCollection form)
    {
        var chosen = form[question.Question.Value];
        var answer = new Answer(
            question.Question, [.. question.Options.Where(option => chosen.Contains(option.Value))]);
        return !answer.Options.IsEmpty && question.Allows(answer) ? answer : null;
    }
}
