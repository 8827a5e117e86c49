using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>The page at the site's address: the programmes that run.</summary>
public sealed record HomeView(SiteView Site, PageView Page, ImmutableArray<ProgrammeLink> Programmes);
