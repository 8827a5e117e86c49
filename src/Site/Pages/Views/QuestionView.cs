using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>One question of a survey.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Words">The question.</param>
/// <param name="TakesSeveral">Whether one may choose several answers.</param>
/// <param name="IsFaces">Whether a face stands with each answer.</param>
/// <param name="Answers">What one may choose.</param>
public sealed record QuestionView(
    string Id, Phrase Words, bool TakesSeveral, bool IsFaces, ImmutableArray<AnswerView> Answers);
