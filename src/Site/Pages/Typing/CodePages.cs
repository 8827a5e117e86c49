using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages.Typing;

/// <summary>
/// The page for whoever holds a card and cannot scan it: a field for the code, and without a script all cards to choose
/// from. They lead to the notices, for nobody who chooses has come by a code.
/// </summary>
internal sealed class CodePages(
    Site site, Routes routes, PageHeads heads, SiteView common, StyleFiles styles)
{
    public static Page Script { get; } = Bundle.File("typed.js");

    private readonly ScriptView _script = new(
        site.Configuration.BasePath + Script.Path,
        ContentPolicy.Hash(Script.Utf8.Span),
        ContentPolicy.OfScripts(Script));

    public IEnumerable<PagePlan> All() => site.Codes.IsEmpty
        ? []
        : [new PagePlan("code.html", routes.FileOf(Routes.Codes), Whole)];

    /// <summary>The field alone, on a page that says what was not found; null where there is no code.</summary>
    public TypedView? Field(SeenSite seen)
    {
        if (!seen.HasCodes)
            return null;
        seen.SeesTemplate(SeenSite.TypedCss);
        var css = site.Configuration.BasePath + styles.Typed.Path;
        return new TypedView(site.Configuration.CodePrefix.Value, _script, css, Routes.Codes);
    }

    private CodeView Whole(SeenSite seen)
    {
        var words = seen.Words(Language.Japanese);
        var page = heads.Of(seen, words["typed_title"], words["typed_summary"], Routes.Codes, isIndexed: false);
        return new CodeView(common, page with { Script = _script }, Field(seen)!, Cards(seen, words));
    }

    private ImmutableArray<CardLink> Cards(SeenSite seen, WordSet words) =>
    [
        .. from card in seen.Cards
           let writer = new Writer(seen, card.Programme, words, card.Notice)
           select new CardLink(
               LandingPages.ColourOf(card.Notice),
               writer.Said(card.Notice.Words, said => said.CardName).Text,
               writer.Said(card.Notice.Words, said => said.Title).Text,
               writer.Said(card.Programme.Words, said => said.Title).Text,
               routes.Of(card.Notice.Id)),
    ];
}
