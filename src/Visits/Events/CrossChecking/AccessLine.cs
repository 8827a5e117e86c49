namespace Annai.Events.CrossChecking;

/// <summary>A request as a web server noted it; who asked is not taken over.</summary>
/// <param name="At">When.</param>
/// <param name="Path">What was asked for, without what follows a `?`; of our own format the code alone.</param>
/// <param name="Status">How it was answered.</param>
/// <param name="IsRobot">Whether a program asked; null where the log does not say.</param>
public readonly record struct AccessLine(DateTimeOffset At, string Path, int Status, bool? IsRobot);
