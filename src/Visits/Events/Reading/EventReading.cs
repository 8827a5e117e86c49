namespace Annai.Events.Reading;

/// <summary>What an object turned out to be: exactly one of the three is there.</summary>
/// <param name="Event">The event.</param>
/// <param name="Unknown">It is well formed and names something that is not known, or not so; the gravest.</param>
/// <param name="Malformed">It is no event, and why, in words that hold nothing of it.</param>
public readonly record struct EventReading(PageEvent? Event, TermKind? Unknown, string? Malformed);
