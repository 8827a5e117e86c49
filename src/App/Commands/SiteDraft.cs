using Annai.Output;
using Annai.Pages;
using Annai.Pages.Checking;
using Annai.Pages.Maintaining;

namespace Annai.App.Commands;

/// <summary>Takes the pages of a build as they are drawn, each into a release in the making.</summary>
/// <param name="releases">Where the release will stand.</param>
/// <param name="maintained">What visitors get instead of pages that are being worked on.</param>
/// <param name="check">Parses what changes, or null where that would take too long.</param>
internal sealed class SiteDraft(Releases releases, MaintainedSite maintained, PageCheck? check) : IDisposable
{
    private readonly ReleaseDraft _draft = releases.Begin();
    private readonly Lock _gate = new();
    private int _drawn;

    public (string Path, int Length) Heaviest { get; private set; } = ("", -1);

    public int Drawn => _drawn;

    /// <summary>Takes a page; called from any thread.</summary>
    public void Add(Page page)
    {
        Interlocked.Increment(ref _drawn);
        if (page.IsHtml)
            Weigh(page);
        if (IsNew(page))
            check?.Read(page);
    }

    private bool IsNew(Page page)
    {
        if (maintained.StandInFor(page) is not { } standIn)
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

    // Of two that weigh the same, the first by name: same input, same line.
    private void Weigh(Page page)
    {
        lock (_gate)
        {
            var (path, length) = Heaviest;
            var isFirst = string.CompareOrdinal(page.Path, path) < 0;
            if (page.Utf8.Length > length || (page.Utf8.Length == length && isFirst))
                Heaviest = (page.Path, page.Utf8.Length);
        }
    }

    private static OutputFile FileOf(Page page) => new(page.Path, page.Utf8);
}
