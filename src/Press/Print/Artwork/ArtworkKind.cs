using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Finishing;

namespace Annai.Print.Artwork;

/// <summary>What Annai draws itself: its template, its paper, and how wide its code stands there.</summary>
/// <param name="Medium">The medium whose codes it carries.</param>
/// <param name="Name">The name of its file and of its template.</param>
/// <param name="Format">The paper.</param>
/// <param name="Symbol">The width of its code in millimetres, without the quiet zone.</param>
/// <param name="Dpi">How finely its code must be looked at to be read back.</param>
/// <param name="ProofScale">How many dots of a proof stand for a CSS pixel.</param>
public sealed record ArtworkKind(
    Medium Medium, string Name, SheetFormat Format, double Symbol, int Dpi, double ProofScale)
{
    private static readonly ArtworkKind[] All =
    [
        new(Medium.Postcard, "postcard", SheetFormat.Postcard, 18, 300, 2),
        new(Medium.Leaflet, "leaflet", SheetFormat.A4, 26, 120, 1.25),
        new(Medium.Poster, "poster", SheetFormat.A4, 40, 120, 1.25),
    ];

    /// <returns>Null for a medium whose artwork somebody else draws.</returns>
    public static ArtworkKind? Of(Medium medium) => Array.Find(All, kind => kind.Medium == medium);

    public string Template => $"print/{Name}.html";

    public SourcePlace Place => new($"templates/{Template}");
}
