using System.Collections.Immutable;
using System.Diagnostics;

namespace Annai.App.Watching;

/// <summary>
/// Waits for changes of a site: told by the system at once, found by looking where the system is silent.
/// </summary>
internal sealed class SiteWatch : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    private readonly string _folder;
    private readonly ChangeQueue _changes;
    private readonly FolderWatches _watches;
    private SiteSources _seen;
    private TimeSpan _lookTook;

    public SiteWatch(string siteFolder, TimeProvider time)
    {
        _folder = siteFolder;
        _changes = new ChangeQueue(time);
        _watches = new FolderWatches(siteFolder, _changes.Tell);
        _watches.Renew();
        _seen = SiteSources.In(siteFolder);
    }

    /// <returns>What has changed since the last time, which is nothing when it was only time to look again.</returns>
    public async Task<ImmutableArray<string>> Next(CancellationToken stop)
    {
        // On a slow disk with many files looking must not become the disk's main work.
        var patience = _lookTook * 20 > BetweenLooks ? _lookTook * 20 : BetweenLooks;
        await _changes.Next(patience, stop);
        _watches.Renew();
        var started = Stopwatch.GetTimestamp();
        var now = SiteSources.In(_folder);
        _lookTook = Stopwatch.GetElapsedTime(started);
        var changed = now.ChangedSince(_seen);
        _seen = now;
        return changed;
    }

    public void Dispose() => _watches.Dispose();
}
