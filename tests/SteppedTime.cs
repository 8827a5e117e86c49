namespace Annai.Tests;

/// <summary>A clock whose timers run when a test says so.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var timer = new Timer(this, () => callback(state), _now + dueTime);
            _timers.Add(timer);
            return timer;
        }
    }

    /// <summary>Waits until somebody waits this long from now.</summary>
    public async Task Awaited(TimeSpan wait, CancellationToken stop)
    {
        while (!IsAwaited(wait))
            await Task.Delay(1, stop);
    }

    public void Step(TimeSpan step)
    {
        List<Timer> due;
        lock (_gate)
        {
            _now += step;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(timer => timer.Run());
    }

    private bool IsAwaited(TimeSpan wait)
    {
        lock (_gate)
            return _timers.Any(timer => timer.Due == _now + wait);
    }

    private sealed class Timer(SteppedTime time, Action run, TimeSpan due) : ITimer
    {
        public TimeSpan Due => due;

        public Action Run => run;

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (time._gate)
                time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
