using System.Collections.Immutable;

namespace Annai.Output;

/// <summary>What publishing did.</summary>
/// <param name="Folder">The release that is now current.</param>
/// <param name="Files">How many files it holds.</param>
/// <param name="Changed">The files that are new or differ from the release before.</param>
/// <param name="Removed">The files of the release before that are gone.</param>
public sealed record Release(string Folder, int Files, ImmutableArray<string> Changed, ImmutableArray<string> Removed);
