using System.Collections.Concurrent;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Storing;

namespace Annai.Tests.Faults;

/// <summary>
/// Sends events until a fault strikes, again and again on one folder, as pages would: what was not answered is sent
/// once more.
/// </summary>
internal sealed class FaultRounds(IFault fault, string folder, Random random)
{
    private const int Senders = 8;

    private readonly ConcurrentDictionary<EventId, bool> _answered = [];
    private ConcurrentQueue<EventId> _unanswered = [];
    private int _repeated;

    /// <returns>What happened, in a line.</returns>
    public static async Task<string> Of(int seed, int rounds, Func<string, IFault> fault, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("annai-faults-").FullName;
        try
        {
            using var log = fault(folder);
            var run = new FaultRounds(log, folder, new Random(seed));
            for (var round = 1; round <= rounds; round++)
                await run.Round(round, stop);
            await run.OpenOnceMore(stop);
            return run.Told(rounds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task Round(int round, CancellationToken stop)
    {
        await fault.Start(random, stop);
        var again = Interlocked.Exchange(ref _unanswered, []);
        _repeated += again.Count;
        var senders = Enumerable.Range(0, Senders)
            .Select(_ => Task.Run(() => SendUntilItStrikes(again, new Random(random.Next())), stop))
            .ToList();
        await Task.Delay(random.Next(fault.Longest), stop);
        await fault.Strike();
        await Task.WhenAll(senders);
        foreach (var id in again)
            _unanswered.Enqueue(id);
        Check(round);
    }

    private async Task SendUntilItStrikes(ConcurrentQueue<EventId> again, Random own)
    {
        EventId id;
        do
        {
            if (!again.TryDequeue(out id))
                id = new EventId(new UInt128((ulong)own.NextInt64(), (ulong)own.NextInt64()));
        }
        while (await IsKept(id));

        _unanswered.Enqueue(id);
    }

    private async Task<bool> IsKept(EventId id) => await fault.Send(id) && _answered.TryAdd(id, true);

    // What the last fault tore is cut off at the next opening; then every line is a record.
    private async Task OpenOnceMore(CancellationToken stop)
    {
        await fault.Start(random, stop);
        await fault.Strike();
        var findings = new Findings();
        _ = EventLog.Read(folder, findings).Count();
        if (findings.Sorted().FirstOrDefault() is { } finding)
            throw new InvalidOperationException(FindingText.Of(finding));
    }

    private void Check(int round)
    {
        var kept = new HashSet<EventId>();
        foreach (var happened in EventLog.Read(folder, new Findings()))
            if (!kept.Add(happened.Id))
                throw new InvalidOperationException($"round {round}: {happened.Id} stands in the log twice");
        if (_answered.Keys.Where(id => !kept.Contains(id)).ToList() is { Count: > 0 } lost)
            throw new InvalidOperationException($"round {round}: {lost.Count} events were answered and are lost");
    }

    private string Told(int rounds) =>
        $"{fault.What}, {rounds} times: {_answered.Count} events answered, {_repeated} sent again; "
        + "none lost, none twice";
}
