using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>The list of places, which is the same on all pages of a programme in one language.</summary>
public sealed record PlaceListView(PageView Page, ImmutableArray<PlaceView> Places);
