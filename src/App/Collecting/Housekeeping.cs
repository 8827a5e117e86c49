using Annai.Diagnostics;
using Annai.Calendar;
using Annai.Events.Sealing;

namespace Annai.App.Collecting;

/// <summary>
/// What a collector does beside its answers: it seals the days that are over, and counts all of them again once a
/// night, to compare.
/// </summary>
/// <param name="keeper">Seals.</param>
/// <param name="folder">The log.</param>
/// <param name="time">The clock.</param>
/// <param name="tell">Told what is wrong.</param>
internal sealed class Housekeeping(LogKeeper keeper, string folder, TimeProvider time, Action<Findings> tell)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private JapaneseDay _checked = JapaneseDay.Today(time);

    public async Task Run(CancellationToken stop)
    {
        using var minutes = new PeriodicTimer(Pause, time);
        try
        {
            do
                await Task.Run(Once, stop);
            while (await minutes.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException)
        {
            // The collector ends.
        }
    }

    public void Once()
    {
        var findings = new Findings();
        try
        {
            // After the night's sealing, so that the day before is among them.
            if (keeper.SealDue(findings) | JapaneseDay.Today(time) > _checked)
            {
                LogKeeper.Check(folder, findings);
                _checked = JapaneseDay.Today(time);
            }
        }
        catch (Exception fault)
        {
            // A full disk, mostly: the day stays as it is, and is sealed a minute after there is room. Whatever it is,
            // visits are counted on.
            var hint = "make room, or let the collector write there; until then the day stays as it is, and counts";
            findings.Add(
                Codes.NotSealed, new SourcePlace(folder), $"a day could not be sealed: {fault.Message}", hint);
        }

        if (findings.Sorted().Any())
            tell(findings);
    }
}
