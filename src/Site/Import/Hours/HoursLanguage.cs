using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Import.Cells;

namespace Annai.Import.Hours;

/// <summary>What the hours of all rows share: the day, and how sentences are cut that come again.</summary>
/// <param name="today">The year of dates that are written without one follows from it.</param>
internal sealed class HoursLanguage(JapaneseDay today)
{
    private readonly Remembered<string, ImmutableArray<HoursToken>> _cut = new(
        text => [.. HoursTokens.In(ClockText.Spelled(text))], text => text.Length);

    public JapaneseDay Today => today;

    public ImmutableArray<HoursToken> Cut(string text) => _cut.Of(text);
}
