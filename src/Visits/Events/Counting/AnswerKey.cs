using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>An answer of a survey, on a page or on paper.</summary>
public readonly record struct AnswerKey(
    PageTerm Page, JapaneseDay Day, Term Survey, Term Question, Term Option, bool IsOnPaper) : ITallyKey
{
    public IComparable InOrder => (Page, Day, Survey, Question, Option, IsOnPaper);
}
