using System.Collections.Concurrent;
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
    private readonly ConcurrentQueue<string> _told = new();
    private TimeSpan _lookTook;

    public SiteWatch(string siteFolder, TimeProvider time)
    {
        _folder = siteFolder;
        _changes = new ChangeQueue(time);
        _watches = new FolderWatches(siteFolder, Tell);
        _watches.Renew();
        Seen = SiteSources.In(siteFolder);
    }

    /// <summary>The site as it was last looked at.</summary>
    public SiteSources Seen { get; private set; }

    /// <returns>What has changed since the last time, which is nothing when it was only time to look again.</returns>
    public async Task<ImmutableArray<string>> Next(CancellationToken stop)
    {
        // On a slow disk with many files looking must not become the disk's main work.
        var patience = _lookTook * 20 > BetweenLooks ? _lookTook * 20 : BetweenLooks;
        await _changes.Next(patience, stop);
        _watches.Renew();
        (Seen, var changed) = Look();
        return changed;
    }

    // Of ten thousand files only those are looked at that the system names; where it names none, all.
    private (SiteSources Sources, ImmutableArray<string> Changed) Look()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        while (_told.TryDequeue(out var path))
            told.Add(path);
        if (told.Count > 0 && Seen.LookedAt(_folder, told) is { } seen)
            return seen;
        var started = Stopwatch.GetTimestamp();
        var all = SiteSources.In(_folder);
        _lookTook = Stopwatch.GetElapsedTime(started);
        return (all, all.ChangedSince(Seen));
    }

    private void Tell(string path)
    {
        _told.Enqueue(path);
        _changes.Tell();
    }

    public void Dispose() => _watches.Dispose();
}
