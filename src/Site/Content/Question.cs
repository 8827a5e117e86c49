using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>One question of a survey, and what can be answered.</summary>
public sealed record Question(
    Sourced<QuestionId> Id,
    Sourced<QuestionKind> Kind,
    Wording Words,
    ImmutableArray<AnswerOption> Options);
