using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Output;
using Annai.Pages;
using Annai.Pages.Checking;
using Annai.Pages.Maintaining;

namespace Annai.App.Commands;

/// <summary>Takes the pages of a build as they are drawn, each into a release in the making.</summary>
/// <param name="releases">Where the release will stand.</param>
/// <param name="maintained">What visitors get instead of pages that are being worked on.</param>
/// <param name="check">Parses what changes, or null where that would take too long.</param>
/// <param name="isOwn">
/// Whether the release before was laid down by this very process, which so knows what is in it.
/// </param>
internal sealed class SiteDraft(Releases releases, MaintainedSite maintained, PageCheck? check, bool isOwn)
    : IDisposable
{
    private const int MostAhead = 100;

    private readonly ReleaseDraft _draft = releases.Begin();
    private readonly ConcurrentDictionary<string, byte[]> _ahead = new(StringComparer.Ordinal);
    private readonly bool _hasTwins = releases.TellsCaseApart;
    private volatile bool _isMore;

    /// <summary>Whether changed pages are also kept in memory, to be shown before the release is laid down.</summary>
    public bool KeepsAhead { private get; init; }

    /// <returns>The changed pages, if a few pages are all that changes; otherwise null.</returns>
    public PagesAhead? Ahead(string basePath) => _isMore || _ahead.IsEmpty || !maintained.On.IsEmpty
        ? null
        : new PagesAhead(_draft.Name, basePath, _ahead.ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>Takes a page; called from any thread.</summary>
    public void Add(Page page)
    {
        if (TwinOf(page.Path) is { } twin)
            IsNew(page with { Path = twin });
        if (!IsNew(page))
            return;
        check?.Read(page);
        if (!KeepsAhead || _isMore)
            return;
        if (!page.IsHtml || _ahead.Count >= MostAhead || !releases.Has(page.Path))
            _isMore = true;
        else
            _ahead[page.Path] = page.Utf8.ToArray();
    }

    /// <summary>Takes a page over from the release before; called from any thread.</summary>
    /// <returns>False where that release does not have it in the same place.</returns>
    public bool Keep(string path, int length)
    {
        if (!KeepOne(path, length))
            return false;
        // A release of an older Annai has no twins.
        if (TwinOf(path) is { } twin && !KeepOne(twin, length))
            IsNew(new Page(twin, Kept(path)));
        return true;
    }

    private byte[] Kept(string path) => releases.ReadBeside(MaintainedSite.KeptAs(path))
        ?? File.ReadAllBytes(Path.Combine(releases.Current!, path));

    private bool KeepOne(string path, int length)
    {
        var original = MaintainedSite.KeptAs(path);
        if (maintained.StandInFor(path) is not { } standIn)
            return (maintained.On.IsEmpty || !releases.HasBeside(original))
                && _draft.Keep(path, isOwn ? null : length);
        if (!_draft.KeepBeside(original, length))
            return false;
        _draft.Add(FileOf(standIn));
        return true;
    }

    private bool IsNew(Page page)
    {
        if (maintained.StandInFor(page.Path) is not { } standIn)
            return _draft.Add(FileOf(page));
        _draft.Add(FileOf(standIn));
        return _draft.AddBeside(FileOf(MaintainedSite.Kept(page)));
    }

    /// <summary>Tells what the check found, once all pages are there.</summary>
    public void Tell() => check?.Tell();

    public Release Publish(Page vocabulary)
    {
        foreach (var page in maintained.Beside().Append(vocabulary))
            _draft.AddBeside(FileOf(page));
        return _draft.Publish();
    }

    public void Dispose() => _draft.Dispose();

    // For whoever types the address of a code in small letters; a disk that does not tell case apart has it already.
    private string? TwinOf(string path) =>
        _hasTwins && path.StartsWith("Q/", StringComparison.Ordinal) ? path.ToLowerInvariant() : null;

    private static OutputFile FileOf(Page page) => new(page.Path, page.Utf8);
}
