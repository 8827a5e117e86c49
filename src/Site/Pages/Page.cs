namespace Annai.Pages;

/// <summary>A page as it will be served: its path inside the site's folder and its bytes.</summary>
public sealed record Page(string Path, byte[] Utf8);
