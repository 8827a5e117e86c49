using System.Collections.Immutable;

namespace Annai.Events.Wording;

/// <summary>A question, and its options in their order.</summary>
public sealed record QuestionTerm(Term Question, ImmutableArray<Term> Options, bool TakesSeveral)
{
    public bool Allows(Answer answer) =>
        (TakesSeveral || answer.Options.Length == 1) && answer.Options.All(option => Options.Contains(option));
}
