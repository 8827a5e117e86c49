using Annai.Browser;
using Annai.Diagnostics;
using Annai.Print.Symbols;

namespace Annai.Print.Artwork;

/// <summary>Holds the sheets against what they were made from: nothing is cut, and no sign lost.</summary>
internal sealed class LayoutCheck(ArtworkOrder order, ArtworkKind kind, Symbol symbol, Findings findings)
{
    /// <returns>The sheet on which the code stands, or null and a finding.</returns>
    public int? Look(PageLayout layout)
    {
        foreach (var box in layout.Cut)
            Cut(box);
        var signs = new SignCheck(findings);
        foreach (var text in order.Texts)
            signs.Look(text);
        signs.Look(layout.Words, kind.Place);
        if (layout.Symbols is not [var only])
        {
            findings.Add(
                Codes.NoSymbolOnArtwork,
                kind.Place,
                $"the artwork has {layout.Symbols.Length} codes, expected one",
                "put `<img src=\"code.svg\" data-symbol>` on one sheet");
            return null;
        }

        if (!layout.Words.Contains(order.Code.Readable, StringComparison.Ordinal))
            findings.Add(
                Codes.SymbolCrowded,
                kind.Place,
                "the code stands without its address",
                "write `{{ readable }}` beside it");
        new SymbolRoom(kind, symbol, findings).Check(layout, only);
        return only.Sheet;
    }

    private void Cut(PageBox box) => findings.Add(
        Codes.TextDoesNotFit,
        order.Texts.FirstOrDefault(text => text.Box == box.Name && text.Text.Length > 0)?.Start ?? order.Place,
        $"`{box.Name}` does not fit on sheet {box.Sheet} of the {kind.Name}",
        "write it shorter, or give it more room in the template");
}
