using System.Collections.Immutable;
using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>A landing page: of a notice type, of a code printed on it, or of the programme itself.</summary>
public sealed record LandingView
{
    public required SiteView Site { get; init; }

    public required PageView Page { get; init; }

    public required StateView State { get; init; }

    /// <summary>Null on the public page of a programme, which no card leads to.</summary>
    public required NoticeView? Notice { get; init; }

    public required Phrase Title { get; init; }

    public required Phrase Summary { get; init; }

    public required Phrase ProgrammeTitle { get; init; }

    public required string ProgrammeId { get; init; }

    public required string ProgrammePath { get; init; }

    /// <summary>Those that have not passed, the next one first.</summary>
    public required ImmutableArray<DeadlineView> Deadlines { get; init; }

    public required Phrase Fee { get; init; }

    public required Phrase FeeNote { get; init; }

    public required Phrase Duration { get; init; }

    public required Phrase Booking { get; init; }

    public required Phrase Who { get; init; }

    /// <summary>What there is once all is over.</summary>
    public required Phrase Closed { get; init; }

    public required ImmutableArray<PlaceView> Places { get; init; }

    /// <summary>They as `partials/places.html` draws them, once for all pages that show the same.</summary>
    public Html PlacesList => Shared.IsEmpty ? new Html("") : Shared[0].Html;

    public required ImmutableArray<Fragment> Shared { get; init; }

    /// <summary>Whether the list is too long for this page, so that areas lead to it.</summary>
    public required bool IsLong { get; init; }

    /// <summary>The file that says more of the places to the script.</summary>
    public required string PlacesData { get; init; }

    public required string PlacesCount { get; init; }

    /// <summary>The form that narrows the list down; null where there is nothing to choose.</summary>
    public required FindView? Find { get; init; }

    /// <summary>The page of the map, or nothing where there is no map or nothing to put on it.</summary>
    public required string Map { get; init; }

    /// <summary>Whether the map is there without a tap.</summary>
    public required bool MapIsOpen { get; init; }

    /// <summary>The same list in large type.</summary>
    public required string ListPath { get; init; }

    public required ImmutableArray<OccasionView> Occasions { get; init; }

    public required ProseView Body { get; init; }

    public required ImmutableArray<Phrase> Bring { get; init; }

    public required ContactView Contact { get; init; }

    /// <summary>The survey that has its place here, or null.</summary>
    public required LandingSurveyView? Survey { get; init; }

    /// <summary>What this page is, for the collector, where no script can say it.</summary>
    public string Query => string.Join('&', (string[])
    [
        Notice is null ? $"p={ProgrammeId}" : $"n={Notice.Id}",
        .. Notice is { Code: { Length: > 0 } code } ? [$"c={code}"] : Array.Empty<string>(),
        $"l={Page.Language}",
        $"e={State.Name}",
    ]);

    /// <summary>The sentence that says how old the list of places is, or nothing.</summary>
    public required string DataDate { get; init; }
}
