using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>What was kept and left out of all other counts, and why.</summary>
public readonly record struct SuspectKey(PageTerm Page, JapaneseDay Day, EventKind Kind, Suspicion Reason)
    : ITallyKey
{
    public IComparable InOrder => (Page, Day, Kind, Reason);
}
