using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>A place as the list shows it, numbered from 1.</summary>
public sealed record PlaceView(
    int Number,
    string Name,
    string Address,
    string Tel,
    string TelDialled,
    ImmutableArray<string> CallHours,
    string Note);
