using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>What a place offers, as its card says it.</summary>
/// <param name="Id">The label's name in addresses.</param>
/// <param name="Text">Its words.</param>
/// <param name="Lang">The attribute that says their language where it is not the page's.</param>
public sealed record PlaceLabel(string Id, string Text, Html Lang);
