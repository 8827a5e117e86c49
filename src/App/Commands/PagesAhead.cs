using System.Collections.Immutable;

namespace Annai.App.Commands;

/// <summary>A few changed pages of a release that is whole in all but its place on the disk.</summary>
/// <param name="Release">What the release will be called.</param>
/// <param name="BasePath">Where the site is served.</param>
/// <param name="Pages">The pages by their paths.</param>
internal sealed record PagesAhead(string Release, string BasePath, ImmutableDictionary<string, byte[]> Pages);
