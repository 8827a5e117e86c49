using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>
/// A condition of a search, and how many places the search left. Without a label and an area it is the search itself.
/// </summary>
public readonly record struct SearchKey(PageTerm Page, JapaneseDay Day, Term? Label, Term? Area, FoundBucket Found)
    : ITallyKey
{
    public IComparable InOrder => (Page, Day, Label, Area, Found);
}
