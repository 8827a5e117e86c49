namespace Annai.Import.Hours;

/// <summary>
/// Opening hours as staff write them in a cell for everything: 【開館時間】9:00～21:30 【休館日】月曜日.
/// </summary>
/// <param name="Hours">What was understood, in our grammar; empty where not all of it was.</param>
/// <param name="Left">What was not understood, which is all of it or nothing.</param>
/// <param name="IsGuess">年末年始 was taken for the days that most offices mean by it.</param>
internal sealed record SpokenHours(string Hours, string Left, bool IsGuess)
{
    /// <summary>It was written in our grammar: nothing had to be understood.</summary>
    public bool IsOurs { get; private init; }

    public static SpokenHours Read(string text, HoursLanguage language)
    {
        if (SpokenRules.InOurGrammar(text) is { } ours && !text.Split(';').Any(ClockText.AreOfNight))
            return new SpokenHours(ours, "", false) { IsOurs = true };
        var rules = new SpokenRules(language);
        rules.Take(text);
        return Of(rules, text);
    }

    /// <param name="rules">What was taken of one or more cells.</param>
    /// <param name="text">What stood there.</param>
    public static SpokenHours Of(SpokenRules rules, string text) => rules.Written() is { Length: > 0 } hours
        ? new SpokenHours(hours, "", rules.IsGuess)
        : new SpokenHours("", text.Trim(), false);
}
