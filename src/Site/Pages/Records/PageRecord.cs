using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Pages.Checking;

namespace Annai.Pages.Records;

/// <summary>What one build notes of a page for the next: what it was drawn from, and for which days.</summary>
/// <param name="File">Its path.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="From">The first day for which it was right.</param>
/// <param name="Until">The first day on which it may be another.</param>
/// <param name="Seen">The names of the sources that it was drawn from.</param>
/// <param name="Links">What the other pages need to know of it.</param>
internal sealed record PageRecord(
    string File,
    int Length,
    JapaneseDay From,
    JapaneseDay Until,
    ImmutableArray<string> Seen,
    PageLinks Links)
{
    public bool HoldsOn(JapaneseDay today) => From <= today && today < Until;
}
