using Annai.Diagnostics;

namespace Annai.Pages.Printing;

/// <summary>A text of an author that is printed too, and where it was written.</summary>
/// <param name="Name">What it is: title, summary, body … or the id of a place.</param>
/// <param name="Text">As it was written.</param>
/// <param name="Place">Where.</param>
public sealed record PrintedText(string Name, string Text, SourcePlace Place);
