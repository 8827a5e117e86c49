using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>Something that a place offers and a visitor can ask for.</summary>
/// <param name="Id">Its name in addresses and tables.</param>
/// <param name="Words">What a visitor ticks: 土曜日に受けられる.</param>
/// <param name="Brief">What stands at the place: 土曜日.</param>
/// <param name="Synonyms">Other words under which visitors look for it.</param>
/// <param name="Icon">The name of its icon, or nothing.</param>
public sealed record Label(
    Sourced<LabelId> Id,
    Wording Words,
    Wording Brief,
    ImmutableArray<Sourced<string>> Synonyms,
    Sourced<string> Icon);
