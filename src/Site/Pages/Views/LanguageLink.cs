namespace Annai.Pages.Views;

/// <summary>The same page in another language, or in this one.</summary>
public sealed record LanguageLink(string Name, string Tag, string Path, bool IsCurrent);
