namespace Annai.Events.Wording;

/// <summary>The ids of a question, and whether one may choose several of its options.</summary>
public sealed record QuestionIds(string Question, IEnumerable<string> Options, bool TakesSeveral);
