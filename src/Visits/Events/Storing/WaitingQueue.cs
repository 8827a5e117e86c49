namespace Annai.Events.Storing;

/// <summary>
/// What has come since the writer looked last. It takes all of it at once, for one write and one sync.
/// </summary>
internal sealed class WaitingQueue(int longest)
{
    private readonly object _gate = new();
    private List<Waiting> _waiting = [];
    private bool _isClosed;

    public int Count
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    /// <returns>False where it is full, or closed.</returns>
    public bool TryAdd(Waiting waiting)
    {
        lock (_gate)
        {
            if (_isClosed || _waiting.Count == longest)
                return false;
            _waiting.Add(waiting);
            if (_waiting.Count == 1)
                Monitor.Pulse(_gate);
            return true;
        }
    }

    /// <summary>Waits until there is something, and changes it for an empty list.</summary>
    /// <returns>False where it is closed and nothing is left.</returns>
    public bool TryTakeAll(ref List<Waiting> empty)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0 && !_isClosed)
                Monitor.Wait(_gate);
            (_waiting, empty) = (empty, _waiting);
            return empty.Count > 0;
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.Pulse(_gate);
        }
    }
}
