namespace Annai.Events.CrossChecking;

/// <summary>How often a code's page was answered on a day, by a web server's own log.</summary>
/// <param name="People">Without those that a program asked for; where the log does not say, all.</param>
/// <param name="Robots">Those that a program asked for.</param>
public readonly record struct AccessCount(int People, int Robots);
