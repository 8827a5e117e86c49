using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>A language that somebody turned to.</summary>
public readonly record struct ChosenKey(PageTerm Page, JapaneseDay Day, Term Language) : ITallyKey
{
    public IComparable InOrder => (Page, Day, Language);
}
