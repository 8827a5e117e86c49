using Annai.Calendar;
using Annai.Content;

namespace Annai.Print.Checking;

/// <summary>For whom a report on artwork is drawn.</summary>
/// <param name="City">The city that ordered the artwork.</param>
/// <param name="Section">The section of its hall.</param>
/// <param name="Notice">The notice that the artwork is for, where that was said.</param>
/// <param name="NoticeName">Such as 緑色のはがき.</param>
/// <param name="CheckedOn">The day that counts as today.</param>
public sealed record ReportOrder(
    string City, string Section, NoticeId? Notice, string NoticeName, JapaneseDay CheckedOn);
