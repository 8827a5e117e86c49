namespace Annai.Pages.Views;

/// <summary>The picture at the top, in all its widths.</summary>
public sealed record HeroView(PictureFiles Files, string Sizes, Phrase Alt, Phrase Words);
