using System.Collections.Immutable;

namespace Annai.Browser;

/// <summary>
/// What stands where on a page that is made of sheets, as far as it says so by attributes: `data-sheet`, `data-box` for
/// what must hold its words, `data-symbol` for a code, `data-fold`.
/// </summary>
public sealed record PageLayout
{
    /// <summary>What each sheet is made from, as HTML.</summary>
    public required ImmutableArray<string> Sheets { get; init; }

    /// <summary>The style of the page itself.</summary>
    public required string Style { get; init; }

    /// <summary>The boxes out of which something hangs, or which lie over one another.</summary>
    public required ImmutableArray<PageBox> Cut { get; init; }

    /// <summary>The codes with their quiet zones.</summary>
    public required ImmutableArray<PageBox> Symbols { get; init; }

    /// <summary>All that leaves ink: words, pictures, lines and grounds, without the codes themselves.</summary>
    public required ImmutableArray<PageBox> Inked { get; init; }

    public required ImmutableArray<PageBox> Folds { get; init; }

    /// <summary>Every word of the page, once.</summary>
    public required string Words { get; init; }
}
