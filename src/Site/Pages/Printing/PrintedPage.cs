using System.Collections.Immutable;
using Annai.Pages.Views;

namespace Annai.Pages.Printing;

/// <summary>What the page of a notice says, for cards, leaflets and posters that say it too.</summary>
public sealed record PrintedPage
{
    /// <summary>Such as 緑色のはがき.</summary>
    public required string Card { get; init; }

    /// <summary>The name of the card's colour in a style: green, blue …</summary>
    public required string Colour { get; init; }

    /// <summary>The picture at the top; null where there is none.</summary>
    public required HeroView? Hero { get; init; }

    public required Phrase Title { get; init; }

    public required Phrase Summary { get; init; }

    public required Phrase Programme { get; init; }

    /// <summary>The opening words of the notice.</summary>
    public required ProseView Body { get; init; }

    /// <summary>Those that have not passed, the next one first.</summary>
    public required ImmutableArray<DeadlineView> Deadlines { get; init; }

    public required Phrase Fee { get; init; }

    public required Phrase FeeNote { get; init; }

    public required Phrase Duration { get; init; }

    public required Phrase Booking { get; init; }

    public required Phrase Who { get; init; }

    public required ImmutableArray<Phrase> Bring { get; init; }

    public required ContactView Contact { get; init; }

    public required ImmutableArray<PlaceView> Places { get; init; }

    /// <summary>How old the list of places is, or nothing.</summary>
    public required string DataDate { get; init; }
}
