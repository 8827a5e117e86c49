namespace Annai.Pages.Views;

/// <summary>The script of a page.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Integrity">The hash by which a browser makes sure of it.</param>
/// <param name="Policy">Which scripts the page may run; for its head.</param>
public sealed record ScriptView(string Path, string Integrity, string Policy);
