using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>What became of a wish to see the nearest first, and roughly how far it was.</summary>
public readonly record struct NearKey(PageTerm Page, JapaneseDay Day, NearOutcome Outcome, DistanceBucket? Distance)
    : ITallyKey
{
    public IComparable InOrder => (Page, Day, Outcome, Distance);
}
