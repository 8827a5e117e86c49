using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>The page on which a printed code is typed, or a card chosen.</summary>
/// <param name="Site">Whose it is.</param>
/// <param name="Page">Its head.</param>
/// <param name="Typed">The field.</param>
/// <param name="Cards">In the order of their notices.</param>
public sealed record CodeView(SiteView Site, PageView Page, TypedView Typed, ImmutableArray<CardLink> Cards);
