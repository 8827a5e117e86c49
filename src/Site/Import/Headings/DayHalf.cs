namespace Annai.Import.Headings;

/// <summary>Of which part of a day a column speaks.</summary>
internal enum DayHalf
{
    Whole,
    Morning,
    Afternoon,
}
