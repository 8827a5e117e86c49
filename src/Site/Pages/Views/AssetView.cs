namespace Annai.Pages.Views;

/// <summary>A script or a style of our own host, with what a browser holds it against.</summary>
public sealed record AssetView(string Path, string Integrity);
