using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>`content/places/*.csv`: one list of places.</summary>
public sealed record PlaceSet(PlaceSetId Id, ImmutableArray<Place> Places);
