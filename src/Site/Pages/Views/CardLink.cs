namespace Annai.Pages.Views;

/// <summary>A card as its holder sees it, and its page.</summary>
public sealed record CardLink(string Colour, string Name, string Title, string Programme, string Path);
