namespace Annai.Pages.Views;

/// <summary>before, open, closing or closed, with the days from which a phone can find it out anew.</summary>
/// <param name="Name">The state on the day of the build.</param>
/// <param name="Opens">The first day, as 2026-10-01, or nothing.</param>
/// <param name="Closes">The last day, or nothing.</param>
/// <param name="OpensWords">The sentence for those who come before it.</param>
public sealed record StateView(string Name, string Opens, string Closes, string OpensWords);
