namespace Annai.Import.Hours;

/// <summary>Days on which something is open, or times at which it is.</summary>
/// <param name="Text">The days, a sign for each, or one interval.</param>
/// <param name="IsTimes">Times and not days.</param>
/// <param name="Bracket">The number of the bracket in which it stands; 0 for none.</param>
/// <param name="IsTopic">Days with は or a colon behind them: the times that follow are theirs.</param>
/// <param name="IsLoose">Days of a list with commas or spaces.</param>
internal readonly record struct HoursPart(string Text, bool IsTimes, int Bracket, bool IsTopic, bool IsLoose);
