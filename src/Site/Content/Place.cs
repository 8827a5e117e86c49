using Annai.Calendar;

namespace Annai.Content;

/// <summary>One place where a programme can be used: a clinic, a hall, a booth.</summary>
public sealed record Place
{
    public required Sourced<PlaceId> Id { get; init; }

    public required Sourced<string> Name { get; init; }

    public required Sourced<string> Address { get; init; }

    public required Sourced<PhoneNumber> Tel { get; init; }

    /// <summary>When the telephone is answered, which is what a caller needs to know.</summary>
    public required Sourced<OpeningHours> CallHours { get; init; }

    public required Sourced<string> Note { get; init; }
}
