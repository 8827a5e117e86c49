using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.Import.Hours;

/// <summary>
/// Opening hours as staff write them in a cell for everything: 【開館時間】9:00～21:30 【休館日】月曜日.
/// </summary>
/// <param name="Hours">What was understood, in our grammar; empty where nothing was.</param>
/// <param name="Left">What no rule of ours can say. Unless it is empty, the hours alone would not be true.</param>
/// <param name="IsGuess">年末年始 was taken for the days that most offices mean by it.</param>
internal sealed record SpokenHours(string Hours, string Left, bool IsGuess)
{
    private static readonly SourcePlace Nowhere = SourcePlace.Nowhere;

    /// <summary>It was written in our grammar: nothing had to be understood.</summary>
    public bool IsOurs { get; private init; }

    public static SpokenHours Read(string text, JapaneseDay today)
    {
        if (InOurGrammar(text) is { } ours)
            return new SpokenHours(ours, "", false) { IsOurs = true };
        var rules = new SpokenRules(today);
        foreach (var token in HoursTokens.In(ClockText.Spelled(text)))
            rules.Take(token);
        var (written, left) = rules.Written();
        return InOurGrammar(written) is { } hours && written.Length > 0
            ? new SpokenHours(hours, left, rules.IsGuess)
            : new SpokenHours("", text.Trim(), false);
    }

    private static string? InOurGrammar(string text) =>
        OpeningHours.Parse(text, Nowhere, new Findings())?.ToString();
}
