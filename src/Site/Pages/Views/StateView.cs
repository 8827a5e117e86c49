namespace Annai.Pages.Views;

/// <summary>before, open, closing or closed, with the days from which a phone can find it out anew.</summary>
/// <param name="Name">The state on the day of the build.</param>
/// <param name="Periods">When it is open, as `2026-10-01/2026-12-18`, with a space between two.</param>
/// <param name="OpensWords">The sentence for those who come before it.</param>
/// <param name="GoesOn">The page is a notice's, and its programme goes on when it is over.</param>
public sealed record StateView(string Name, string Periods, string OpensWords, bool GoesOn);
