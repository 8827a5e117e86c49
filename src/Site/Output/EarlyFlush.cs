namespace Annai.Output;

/// <summary>
/// Has the disk take what is written while more is being made, so that little is left to wait for in the end.
/// </summary>
internal sealed class EarlyFlush(Disk disk)
{
    /// <summary>After so many files it is worth a call.</summary>
    public const int Files = 500;

    private readonly Lock _beginning = new();
    private Task _flush = Task.CompletedTask;
    private int _written;

    /// <summary>Counts a file that was written; called from any thread.</summary>
    public void Wrote(string folder)
    {
        if (Interlocked.Increment(ref _written) % Files != 0)
            return;
        lock (_beginning)
            if (_flush.IsCompletedSuccessfully)
                _flush = Task.Run(() => disk.FlushAll(folder));
    }

    /// <summary>
    /// Waits for what was begun. A disk says once what it could not take: who asks later does not hear of it.
    /// </summary>
    public void End() => _flush.GetAwaiter().GetResult();
}
