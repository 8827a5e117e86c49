using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>One answer that can be chosen; without words of its own it is one of the usual three.</summary>
public sealed record AnswerOption(Sourced<string> Id, Wording Words)
{
    /// <summary>What a question of yes and no can be answered if its author says nothing else.</summary>
    public static ImmutableArray<string> Usual { get; } = ["yes", "no", "unsure"];
}
