using System.Collections.Concurrent;
using System.Threading.Tasks.Sources;

namespace Annai.Events.Storing;

/// <summary>An event on its way to the disk, and whoever waits for it. It is used again for the next one.</summary>
internal sealed class Waiting : IValueTaskSource<bool>
{
    private static readonly ConcurrentQueue<Waiting> Idle = [];

    private ManualResetValueTaskSourceCore<bool> _onDisk = new() { RunContinuationsAsynchronously = true };

    public PageEvent Event { get; private set; } = null!;

    /// <summary>To be awaited once.</summary>
    public ValueTask<bool> OnDisk => new(this, _onDisk.Version);

    public static Waiting For(PageEvent happened)
    {
        var waiting = Idle.TryDequeue(out var idle) ? idle : new Waiting();
        waiting.Event = happened;
        return waiting;
    }

    /// <summary>Lets whoever waits go on, elsewhere; from here on it may be somebody else's.</summary>
    public void Answer(bool isOnDisk) => _onDisk.SetResult(isOnDisk);

    bool IValueTaskSource<bool>.GetResult(short token)
    {
        var isOnDisk = _onDisk.GetResult(token);
        _onDisk.Reset();
        Event = null!;
        Idle.Enqueue(this);
        return isOnDisk;
    }

    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _onDisk.GetStatus(token);

    void IValueTaskSource<bool>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _onDisk.OnCompleted(continuation, state, token, flags);
}
