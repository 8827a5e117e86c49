namespace Annai.App.Serving;

/// <summary>What `serve` shows at one moment: a release, and what keeps the next one from coming.</summary>
/// <param name="Release">The number of the release; empty before the first.</param>
/// <param name="BasePath">Where it is shown.</param>
/// <param name="Problems">What pages tell of the last build; clean after one that was published.</param>
internal sealed record Edition(string Release, string BasePath, Problems Problems);
