namespace Annai.Output;

/// <summary>
/// A release that is being made. Files come in any order and from any thread, and none is kept in memory; nobody sees
/// any of them before it is published, and a draft that is dropped leaves nothing.
/// </summary>
public sealed class ReleaseDraft : IDisposable
{
    private readonly Releases _releases;
    private readonly Shelf _shelf;
    private readonly string? _before;

    internal ReleaseDraft(Releases releases, Shelf shelf, string? before, Disk disk)
    {
        _releases = releases;
        _shelf = shelf;
        _before = before;
        _shelf.Clear();
        Site = new StagedFolder(shelf.Staging, before, disk);
        Beside = new StagedFolder(Shelf.Beside(shelf.Staging), before is null ? null : Shelf.Beside(before), disk);
    }

    /// <summary>What the release will be called, should it be published.</summary>
    public string Name => _shelf.NextName();

    internal StagedFolder Site { get; }

    internal StagedFolder Beside { get; }

    /// <summary>Adds a file that visitors get.</summary>
    /// <returns>Whether the release before has none like it.</returns>
    public bool Add(OutputFile file) => Site.Add(file);

    /// <summary>Adds a file that belongs to the release and is not shown.</summary>
    /// <returns>Whether the release before has none like it.</returns>
    public bool AddBeside(OutputFile file) => Beside.Add(file);

    /// <summary>Takes over a file that visitors get from the release before.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="length">
    /// Its bytes; null where it is known to be there as it was laid down. Should it be gone nothing is published.
    /// </param>
    /// <returns>False where that release has none of that path and length.</returns>
    public bool Keep(string path, int? length) => Site.Keep(path, length);

    /// <summary>Takes over a file from beside the release before.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="length">Its bytes.</param>
    /// <returns>False where there is none of that path and length.</returns>
    public bool KeepBeside(string path, int length) => Beside.Keep(path, length);

    /// <returns>The current release, which is the one before if nothing changed.</returns>
    public Release Publish()
    {
        var (changed, removed) = (Site.Changed, Site.Removed);
        var isSame = changed.IsEmpty && removed.IsEmpty && Beside.Changed.IsEmpty && Beside.Removed.IsEmpty;
        if (_before is not null && isSame)
            return new Release(_before, Site.Count, [], []);
        var release = _shelf.Lay(Site, Beside);
        _releases.ShowInsteadOf(_before, release);
        return new Release(release, Site.Count, changed, removed);
    }

    // On a full disk the half that was written would keep it full.
    public void Dispose() => _shelf.Clear();
}
