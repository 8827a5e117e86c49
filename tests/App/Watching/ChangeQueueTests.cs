using Annai.App.Watching;
using Xunit;

namespace Annai.Tests.App.Watching;

public sealed class ChangeQueueTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly SteppedTime _time = new();
    private readonly ChangeQueue _queue;

    public ChangeQueueTests() => _queue = new ChangeQueue(_time);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_burst_of_changes_is_one_change_that_ends_with_the_quiet_after_it()
    {
        var next = _queue.Next(Patience, Stop);
        for (var change = 0; change < 5; change++)
        {
            _queue.Tell();
            await _time.Awaited(ChangeQueue.Quiet, Stop);
            _time.Step(ChangeQueue.Quiet - Moment);
            Assert.False(next.IsCompleted);
        }

        _time.Step(Moment);
        await next;
        await NothingIsLeft();
    }

    [Fact]
    public async Task What_is_told_while_nobody_waits_is_one_change()
    {
        _queue.Tell();
        _queue.Tell();
        var next = _queue.Next(Patience, Stop);
        await _time.Awaited(ChangeQueue.Quiet, Stop);
        _time.Step(ChangeQueue.Quiet);
        await next;
        await NothingIsLeft();
    }

    [Fact]
    public async Task Changes_without_end_are_not_waited_out()
    {
        var next = _queue.Next(Patience, Stop);
        for (var past = TimeSpan.Zero; past < ChangeQueue.LongestBurst; past += ChangeQueue.Quiet / 2)
        {
            Assert.False(next.IsCompleted);
            _queue.Tell();
            await _time.Awaited(ChangeQueue.Quiet, Stop);
            _time.Step(ChangeQueue.Quiet / 2);
        }

        _queue.Tell();
        await next;
    }

    [Fact]
    public async Task Whoever_waits_is_told_to_stop()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var next = _queue.Next(Patience, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private async Task NothingIsLeft()
    {
        var next = _queue.Next(Patience, Stop);
        await _time.Awaited(Patience, Stop);
        Assert.False(next.IsCompleted);
        _time.Step(Patience);
        await next;
    }
}
