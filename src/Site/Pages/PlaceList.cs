using System.Collections.Immutable;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>A list of places, for whoever draws it place by place, and drawn already.</summary>
internal sealed record PlaceList(ImmutableArray<PlaceView> Places, Fragment Drawn);
