using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>`content/occasions/*.csv`: one list of days.</summary>
public sealed record OccasionSet(OccasionSetId Id, ImmutableArray<Occasion> Occasions);
