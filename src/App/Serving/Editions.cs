using System.Runtime.CompilerServices;

namespace Annai.App.Serving;

/// <summary>The present edition, and word of each that follows, to any number of open pages.</summary>
internal sealed class Editions(Edition first)
{
    private volatile Shown _last = new(first);

    public Edition Current => _last.Edition;

    /// <summary>Shows an edition; one like the last is no news. Called by one thread only.</summary>
    public void Show(Edition edition)
    {
        var before = _last;
        if (before.Edition == edition)
            return;
        _last = new Shown(edition);
        before.Next.SetResult(_last);
    }

    /// <summary>The present edition and all that follow; it ends, without a word, when it is told to.</summary>
    public async IAsyncEnumerable<Edition> Follow([EnumeratorCancellation] CancellationToken stop)
    {
        var shown = _last;
        while (!stop.IsCancellationRequested)
        {
            yield return shown.Edition;
            Task next = shown.Next.Task;
            await next.WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // Who was slow gets the newest, not all that lies between.
            shown = _last;
        }
    }

    private sealed class Shown(Edition edition)
    {
        public Edition Edition { get; } = edition;

        public TaskCompletionSource<Shown> Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
