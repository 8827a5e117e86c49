using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Import.Headings;

namespace Annai.Import.Difference;

/// <summary>What says the same in other words is no change: an author's own spelling stays.</summary>
internal static class Spelling
{
    /// <param name="meaning">What the cell is about.</param>
    /// <param name="written">What the new list says; null where it says nothing.</param>
    /// <param name="before">What stands there.</param>
    public static string Kept(Meaning meaning, string? written, string before) =>
        written is null || (before.Length > 0 && written != before && IsSame(meaning, written, before))
            ? before
            : written;

    private static bool IsSame(Meaning meaning, string written, string before) => meaning switch
    {
        Meaning.Hours or Meaning.CallHours => Hours(written) is { } hours && hours.Equals(Hours(before)),
        Meaning.Labels => Labels(written).SetEquals(Labels(before)),
        _ => false,
    };

    private static OpeningHours? Hours(string text) => OpeningHours.Parse(text, SourcePlace.Nowhere, new Findings());

    private static HashSet<string> Labels(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
