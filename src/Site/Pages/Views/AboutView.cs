using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>A page about the site itself; one that is generated has a template of its own and no prose.</summary>
public sealed record AboutView(
    SiteView Site,
    PageView Page,
    string Title,
    ProseView Body,
    ImmutableArray<ContactView> Contacts);
