namespace Annai.Pages.Views;

/// <summary>A last day that has not passed.</summary>
/// <param name="Words">What it is the last day of.</param>
/// <param name="Day">The day as people say it.</param>
/// <param name="Iso">The day for machines.</param>
/// <param name="After">What follows the day: まで.</param>
/// <param name="IsNext">It is the one to show now.</param>
public sealed record DeadlineView(Phrase Words, string Day, string Iso, string After, bool IsNext);
