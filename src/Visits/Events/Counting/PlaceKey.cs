using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>A place that was opened, called or looked up the way to.</summary>
public readonly record struct PlaceKey(PageTerm Page, JapaneseDay Day, EventKind Kind, Term Place)
    : ITallyKey
{
    public IComparable InOrder => (Page, Day, Kind, Place);
}
