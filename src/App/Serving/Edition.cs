using System.Collections.Immutable;

namespace Annai.App.Serving;

/// <summary>What `serve` shows at one moment: a release, and what keeps the next one from coming.</summary>
/// <param name="Release">The number of the release; empty before the first.</param>
/// <param name="BasePath">Where it is shown.</param>
/// <param name="Problems">What pages tell of the last build; clean after one that was published.</param>
internal sealed record Edition(string Release, string BasePath, Problems Problems)
{
    /// <summary>Its pages that are not on the disk yet, by their paths.</summary>
    public ImmutableDictionary<string, byte[]> Ahead { get; init; } = ImmutableDictionary<string, byte[]>.Empty;
}
