using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>Drawn sentences, and the attribute that says their language where it is not the page's.</summary>
public sealed record ProseView(Html Html, Html Lang);
