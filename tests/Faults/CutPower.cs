using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Storing;
using Annai.Events.Wording;

namespace Annai.Tests.Faults;

/// <summary>
/// A log on a disk that drops what it had not synced, around midnight, with a clock that is set forward and back.
/// </summary>
internal sealed class CutPower(string folder) : IFault
{
    private const string BeforeMidnight = "2026-11-20T23:59:59+09:00";
    private const int MinutesAround = 90;

    private static readonly Vocabulary Known = Vocabulary.Of(KilledCollector.Ids);

    private readonly FakeTime _time = new(BeforeMidnight);
    private readonly DateTimeOffset _midnight = new FakeTime(BeforeMidnight).Now;

    private LosingDisk? _disk;
    private EventLog? _log;

    // Without a server in front it writes as much in this time as a collector in a second.
    public int Longest => 60;

    public string What => "a power cut under the log";

    public Task Start(Random random, CancellationToken stop)
    {
        _time.Now = _midnight.AddMinutes(random.Next(-MinutesAround, MinutesAround));
        _disk = new LosingDisk(new Random(random.Next()));
        _log = EventLog.Open(folder, _time, new Findings(), _disk.Open);
        return Task.CompletedTask;
    }

    public async Task<bool> Send(EventId id)
    {
        // A disk that is full for a moment refuses; the page sends again at once, as another would later.
        while (!_disk!.IsCut)
            if (await _log!.Append(EventOf(id)))
                return true;
        return false;
    }

    public Task Strike()
    {
        _disk!.Cut();
        _log!.Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _log?.Dispose();

    private PageEvent EventOf(EventId id) => new()
    {
        Id = id,
        At = _time.Now,
        Tenant = Known.Tenant,
        Page = new PageTerm(PageKind.Notice, Known.Notices[0]),
        Kind = EventKind.View,
        Source = VisitSource.Other,
        First = FirstVisit.Ever,
    };
}
