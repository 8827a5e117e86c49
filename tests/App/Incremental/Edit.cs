namespace Annai.Tests.App.Incremental;

/// <summary>Does something at random to a site, as an author would.</summary>
/// <returns>What it did, or null where there was nothing to do it to.</returns>
internal delegate string? Edit(EditedSite site);
