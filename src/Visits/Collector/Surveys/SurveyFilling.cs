using System.Collections.Immutable;
using Annai.Events;
using Annai.Events.Surveys;

namespace Annai.Collector.Surveys;

/// <summary>What stands on one showing of a survey's page.</summary>
/// <param name="Case">How it is shown.</param>
/// <param name="Page">Where the visitor came from.</param>
/// <param name="Token">The form's number, signed.</param>
/// <param name="Answers">What was chosen so far.</param>
internal sealed record SurveyFilling(SurveyCase Case, PageTerm Page, string Token, ImmutableArray<Answer> Answers)
{
    public bool Is(string which) => Enum.TryParse<SurveyCase>(which, out var wanted) && (Case & wanted) != 0;

    public bool IsChosen(string question, string option) => Answers.Any(answer =>
        answer.Question.Value == question && answer.Options.Any(chosen => chosen.Value == option));
}
