using System.Collections.Immutable;
using Annai.App.CommandLine;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Print.Artwork;

namespace Annai.App.Printing;

/// <summary>Which codes `annai print` is asked for, and whether their artwork too.</summary>
/// <param name="Codes">The codes.</param>
/// <param name="HasArtwork">Whether cards, leaflets and posters are drawn.</param>
/// <param name="HasProofs">Whether each has a proof too.</param>
internal sealed record PrintChoice(ImmutableArray<PrintedCode> Codes, bool HasArtwork, bool HasProofs)
{
    private const string Kit = "kit";

    private static readonly ImmutableArray<string> Media =
        [.. CodeReader.Media.Where(medium => ArtworkKind.Of(medium.Value) is not null).Select(medium => medium.Word)];

    /// <summary>What `--format` may say besides how results are printed.</summary>
    public static ImmutableArray<string> Formats { get; } = [.. Media, Kit];

    /// <returns>Null and a finding where there is no such notice.</returns>
    public static PrintChoice? Of(Invocation invocation, Site site)
    {
        if (!AskedNotice.IsKnown(invocation, site))
            return null;
        var notice = AskedNotice.Of(invocation);
        var formats = invocation.Formats.Intersect(Formats).ToList();
        var media = formats.Intersect(Media).ToList();
        return new PrintChoice(
            [
                .. site.Codes
                    .Where(code => notice is null || code.Notice.Value == notice)
                    .Where(code => media.Count == 0 || media.Contains(CodeReader.WordOf(code.Medium.Value))),
            ],
            HasArtwork: !formats.Contains(Kit),
            HasProofs: invocation.Arguments.Has(PrintOptions.Proof));
    }
}
