using System.Collections.Immutable;

namespace Annai.Print.Checking;

/// <summary>What was found out about a file that somebody handed in for printing.</summary>
/// <param name="Name">As it was named.</param>
/// <param name="Pages">Its pages, in their order.</param>
/// <param name="Flaws">What is wrong with it, page by page.</param>
public sealed record LookedThrough(string Name, ImmutableArray<ArtworkPage> Pages, ImmutableArray<Flaw> Flaws);
