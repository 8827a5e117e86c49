using System.Collections.Immutable;

namespace Annai.Events.Wording;

/// <summary>A survey, and what can be answered in it.</summary>
public sealed record SurveyTerm(Term Survey, ImmutableArray<QuestionTerm> Questions)
{
    /// <summary>Whether these answers can have been given: questions of this survey, options of theirs.</summary>
    public bool Allows(ImmutableArray<Answer> answers) => answers.All(answer =>
        Questions.FirstOrDefault(question => question.Question == answer.Question)?.Allows(answer) == true);
}
