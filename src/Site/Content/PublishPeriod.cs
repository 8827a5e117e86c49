using Annai.Calendar;

namespace Annai.Content;

/// <summary>From which day until which a page is open; an end that is not set is no end.</summary>
public sealed record PublishPeriod(Sourced<JapaneseDay>? From, Sourced<JapaneseDay>? Until)
{
    public static PublishPeriod Always { get; } = new(null, null);
}
