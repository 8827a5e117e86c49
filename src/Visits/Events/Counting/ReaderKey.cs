using Annai.Calendar;

namespace Annai.Events.Counting;

/// <summary>How a page was seen: in which language, where it stood that day, on which kind of screen.</summary>
public readonly record struct ReaderKey(
    PageTerm Page, JapaneseDay Day, Term? Language, PageStand? Stand, DeviceClass? Device) : ITallyKey
{
    public IComparable InOrder => (Page, Day, Language, Stand, Device);
}
