using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Annai.Browser;

namespace Annai.Print.Artwork;

/// <summary>
/// Which signs the font of all that is printed can draw, by its own tables: a browser takes another font for what one
/// lacks, and says nothing of it.
/// </summary>
internal static class FontCoverage
{
    private static readonly string[] Weights = ["-400-", "-700-"];

    private static readonly ImmutableArray<ImmutableArray<Lazy<HashSet<int>>>> Fonts =
    [
        .. Weights.Select(weight => PrintFonts.Files
            .Where(file => file.Path.Contains(weight, StringComparison.Ordinal))
            .OrderByDescending(file => file.Bytes.Length)
            .Select(file => new Lazy<HashSet<int>>(() => Woff2.SignsOf(file.Bytes.Span)))
            .ToImmutableArray()),
    ];

    private static readonly ConcurrentDictionary<Rune, bool> Known = new();

    /// <summary>Whether both weights have the sign; the large file of each is asked first, and mostly knows.</summary>
    public static bool Has(Rune sign) => Known.GetOrAdd(
        sign, static asked => Fonts.All(files => files.Any(file => file.Value.Contains(asked.Value))));
}
