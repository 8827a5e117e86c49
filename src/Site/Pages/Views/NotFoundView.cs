using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>The page for an address that leads nowhere; without printed codes there is no field for one.</summary>
public sealed record NotFoundView(
    SiteView Site,
    PageView Page,
    string Title,
    TypedView? Typed,
    ImmutableArray<ContactView> Contacts);
