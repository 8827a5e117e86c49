using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>What came of reading a Japanese date: a day, or why it is none.</summary>
public abstract record WarekiReading
{
    private WarekiReading()
    {
    }

    public sealed record Dated(JapaneseDay Day) : WarekiReading;

    /// <param name="Why">For a caller that decides by kind.</param>
    /// <param name="Start">Where the wrong part begins in the text, from 0.</param>
    /// <param name="Length">How long it is.</param>
    /// <param name="Message">What is wrong, as a finding says it.</param>
    /// <param name="Hint">The next step.</param>
    public sealed record Refused(WarekiRefusal Why, int Start, int Length, string Message, string Hint) : WarekiReading
    {
        /// <summary>The finding for a text that begins at <paramref name="place"/>.</summary>
        public Finding AsFinding(Code code, SourcePlace place) =>
            new(code, Cell.PlaceOf(place, Start, Length), Message, Hint);
    }
}
