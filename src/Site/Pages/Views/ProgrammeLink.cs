namespace Annai.Pages.Views;

/// <summary>A programme as the home page names it.</summary>
public sealed record ProgrammeLink(string Title, string Summary, string Path);
