namespace Annai.Pages.Views;

/// <summary>A programme as the home page names it.</summary>
public sealed record ProgrammeLink(Phrase Title, Phrase Summary, string Path, string State);
