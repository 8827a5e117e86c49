using System.Collections.Immutable;

namespace Annai.Events;

/// <summary>What was chosen for one question of a survey.</summary>
public sealed record Answer(Term Question, ImmutableArray<Term> Options);
