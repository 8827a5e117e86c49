using System.Collections.Immutable;
using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>A landing page: of a notice type, of a code printed on it, or of the programme itself.</summary>
public sealed record LandingView
{
    public required SiteView Site { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string ProgrammeTitle { get; init; }

    public required string Who { get; init; }

    public required string Fee { get; init; }

    public required string Canonical { get; init; }

    public required ImmutableArray<string> Bring { get; init; }

    public required ContactView Contact { get; init; }

    public required ImmutableArray<PlaceView> Places { get; init; }

    public required Html ProgrammeBody { get; init; }

    /// <summary>The next deadline, or null once all have passed.</summary>
    public DeadlineView? Deadline { get; init; }

    public bool IsOver { get; init; }

    /// <summary>Null on the public page of a programme, which no card leads to.</summary>
    public NoticeView? Notice { get; init; }
}
