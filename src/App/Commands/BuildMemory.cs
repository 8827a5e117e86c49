using System.Collections.Immutable;
using Annai.App.Watching;
using Annai.Content.Reading;
using Annai.Output;
using Annai.Pages.Records;

namespace Annai.App.Commands;

/// <summary>What one build leaves in memory for the next of the same process, which then reads less.</summary>
internal sealed class BuildMemory
{
    private readonly FileHashes _hashes = new();
    private (string Release, byte[] Seal, PageRecords Records)? _pages;

    /// <summary>What was read of each file.</summary>
    public FileMemory Files { get; } = new();

    /// <param name="siteFolder">The site's folder.</param>
    /// <param name="sources">The files in it.</param>
    /// <param name="shared">The hashes of what it shares with others, or null.</param>
    /// <returns>What the site is made of; null where a file cannot be read.</returns>
    public SiteFingerprint? Fingerprint(
        string siteFolder, SiteSources sources, ImmutableSortedDictionary<string, string>? shared = null) =>
        _hashes.Of(siteFolder, sources, shared);

    /// <returns>
    /// What was noted of the pages of the current release, or null, and whether it was laid down with this memory and
    /// by nobody since.
    /// </returns>
    public (PageRecords? Records, bool IsOwn) Pages(Releases releases)
    {
        var note = releases.ReadNote(PagesNote.Kind);
        return _pages is { } own && own.Release == Path.GetFileName(releases.Current)
            && note?.AsSpan().EndsWith(own.Seal) is true
                ? (own.Records, true)
                : (note is null ? null : PageRecords.Read(note), false);
    }

    public void Keep(Release release, PagesNote note)
    {
        _pages = (Path.GetFileName(release.Folder), note.Seal, note.Records);
        Releases.WriteNote(release, PagesNote.Kind, note.Bytes);
    }
}
