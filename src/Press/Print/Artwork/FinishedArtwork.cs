using System.Collections.Immutable;
using Annai.Browser;
using Annai.Print.Kits;

namespace Annai.Print.Artwork;

/// <summary>Artwork that can go to a press, and what it was made from.</summary>
/// <param name="File">The PDF, its code still to be read back.</param>
/// <param name="Document">What the browser printed.</param>
/// <param name="Sheets">The hash of all that each sheet is drawn from.</param>
/// <param name="Warnings">How many findings it has that stop nobody.</param>
public sealed record FinishedArtwork(
    KitFile File, WebDocument Document, ImmutableArray<string> Sheets, int Warnings);
