using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>What was done, on which page, in which Japanese hour, and what had brought whoever did it.</summary>
public readonly record struct ActKey(
    PageTerm Page, JapaneseDay Day, int Hour, EventKind Kind, Term? Code, VisitSource Source, FirstVisit? First)
    : ITallyKey
{
    public IComparable InOrder => (Page, Day, Hour, Kind, Code, Source, First);
}
