using Annai.Tests.Faults;
using Xunit;

namespace Annai.Tests.Events;

/// <summary>A few rounds of what `tests/Faults` does a hundred times.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task What_a_killed_collector_had_answered_is_in_its_log_once()
    {
        var told = await FaultRounds.Of(
            seed: 1, rounds: 4, folder => new KilledCollector(folder), TestContext.Current.CancellationToken);
        Assert.EndsWith("none lost, none twice", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_before_a_power_cut_is_on_the_disk_once()
    {
        var told = await FaultRounds.Of(
            seed: 2, rounds: 20, folder => new CutPower(folder), TestContext.Current.CancellationToken);
        Assert.EndsWith("none lost, none twice", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_does_not_sync_before_it_answers_is_found_out()
    {
        var found = await Assert.ThrowsAsync<InvalidOperationException>(() => FaultRounds.Of(
            seed: 3, rounds: 20, folder => new Forgetful(folder), TestContext.Current.CancellationToken));
        Assert.Contains("events were answered and are lost", found.Message, StringComparison.Ordinal);
    }

    /// <summary>Answers before anything is on disk.</summary>
    private sealed class Forgetful(string folder) : IFault
    {
        private readonly CutPower _log = new(folder);

        public string What => "a promise";

        public int Longest => _log.Longest;

        public Task Start(Random random, CancellationToken stop) => _log.Start(random, stop);

        public Task<bool> Send(Annai.Events.EventId id)
        {
            var kept = _log.Send(id);
            return Task.FromResult(!kept.IsCompleted || kept.Result);
        }

        public Task Strike() => _log.Strike();

        public void Dispose() => _log.Dispose();
    }
}
