namespace Annai.Content;

/// <summary>`content/pages/*.md`: a page about the site itself.</summary>
public sealed record ContentPage(ContentPageId Id, Sourced<string> Title, Sourced<string> Summary, Prose Body);
