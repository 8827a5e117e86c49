using System.Collections.Immutable;
using Annai.Calendar;

namespace Annai.Content;

/// <summary>One place where a programme can be used: a clinic, a hall, a booth.</summary>
public sealed record Place
{
    public required Sourced<PlaceId> Id { get; init; }

    public required Sourced<string> Name { get; init; }

    public required Sourced<string> Kana { get; init; }

    public required Sourced<string> Kind { get; init; }

    public required Sourced<string> Postcode { get; init; }

    public required Sourced<string> Address { get; init; }

    public required Sourced<AreaId>? Area { get; init; }

    /// <summary>Where it is; a place without stays in the list, unranked.</summary>
    public required Coordinates? Position { get; init; }

    public required Sourced<PositionLevel>? PositionLevel { get; init; }

    public required Sourced<PhoneNumber>? Tel { get; init; }

    /// <summary>When the telephone is answered, which is what a caller needs to know.</summary>
    public required Sourced<OpeningHours> CallHours { get; init; }

    /// <summary>When one can be there.</summary>
    public required Sourced<OpeningHours> Hours { get; init; }

    public required ImmutableArray<Sourced<LabelId>> Labels { get; init; }

    public required Sourced<Uri>? Url { get; init; }

    public required Sourced<string> Note { get; init; }

    /// <summary>It takes nobody at present, and is not shown.</summary>
    public required bool IsPaused { get; init; }

    public required Sourced<string> Source { get; init; }

    /// <summary>The day on which somebody last made sure of all this.</summary>
    public required Sourced<JapaneseDay>? CheckedOn { get; init; }
}
