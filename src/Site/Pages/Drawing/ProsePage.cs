using Annai.Content;
using Annai.Pages.Records;

namespace Annai.Pages.Drawing;

/// <summary>What the sentences of one page are drawn with.</summary>
/// <param name="Site">The site as the page sees it.</param>
/// <param name="Filling">What its values say.</param>
/// <param name="Words">The words of its language.</param>
/// <param name="Contact">Whom its telephone number calls, if anybody.</param>
internal sealed record ProsePage(SeenSite Site, TextFilling Filling, WordSet Words, Contact? Contact)
{
    /// <summary>The ids of its headings: two that say the same get ids of their own.</summary>
    public HeadingIds Ids { get; } = new();
}
