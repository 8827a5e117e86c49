using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>A page that holds nothing but places of a programme: those of an area, or all in large type.</summary>
public sealed record PlacesPageView
{
    public required SiteView Site { get; init; }

    public required PageView Page { get; init; }

    /// <summary>Its own address.</summary>
    public required string Path { get; init; }

    public required Phrase ProgrammeTitle { get; init; }

    public required string ProgrammePath { get; init; }

    /// <summary>What is to be known first: that it has not begun, or is over; or nothing.</summary>
    public required string Sign { get; init; }

    public required string PlacesCount { get; init; }

    public required ImmutableArray<PlaceView> Places { get; init; }

    /// <summary>The areas of the same programme, to go on to.</summary>
    public required ImmutableArray<FindOption> Areas { get; init; }

    public required ContactView Contact { get; init; }

    public required string DataDate { get; init; }
}
