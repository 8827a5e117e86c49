namespace Annai.Output;

/// <summary>What a release is made of.</summary>
/// <param name="Site">The files that visitors get.</param>
/// <param name="Beside">
/// What belongs to it and is not shown: those below `collector/` are laid out for the collector whenever the release
/// becomes current, so that it always knows the ids of the pages that are shown.
/// </param>
public sealed record ReleaseContent(
    IReadOnlyCollection<OutputFile> Site,
    IReadOnlyCollection<OutputFile> Beside);
