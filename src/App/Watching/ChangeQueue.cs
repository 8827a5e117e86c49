using System.Threading.Channels;

namespace Annai.App.Watching;

/// <summary>
/// Makes one change of the many that an editor causes when it saves a file. What is told while nobody waits is kept, so
/// that a change during a build leads to one more build.
/// </summary>
internal sealed class ChangeQueue(TimeProvider time)
{
    /// <summary>How long no file must change; a person does not notice it, and an editor is done by then.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    /// <summary>After this long no quiet is waited for: something may write without end.</summary>
    public static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> _told = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Tell() => _told.Writer.TryWrite(true);

    /// <summary>Waits for a change and for its end, or until the patience is over.</summary>
    public async Task Next(TimeSpan patience, CancellationToken stop)
    {
        if (!await Told(patience, stop))
            return;
        var first = time.GetTimestamp();
        while (await Told(Quiet, stop) && time.GetElapsedTime(first) < LongestBurst)
        {
        }
    }

    private async Task<bool> Told(TimeSpan patience, CancellationToken stop)
    {
        using var over = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, stop);
        try
        {
            return await _told.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
