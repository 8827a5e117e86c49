using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Events.Sealing;

namespace Annai.Events.Storing;

/// <summary>
/// The log of visits in a folder: one file a Japanese day, which only grows. It has one writer, which writes what has
/// gathered, syncs once, and only then answers those who wait.
/// </summary>
public sealed class EventLog : IDisposable
{
    private const int LongestQueue = 65_536;

    // A clock that is a little slow still writes to the day before.
    private static readonly TimeSpan TimeToLeaveOpen = TimeSpan.FromHours(2);

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly Func<string, ILogFile> _openFile;
    private readonly Findings _findings;
    private readonly RecentIds _ids = new();
    private readonly EventRecords _records = new();
    private readonly HashSet<EventId> _added = [];
    private readonly Thread _writer;
    private readonly WaitingQueue _queue = new(LongestQueue);

    private readonly TaskCompletionSource<Exception> _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly Lock _segmentGate = new();
    private readonly HashSet<SegmentName> _retired = [];

    private Segment? _segment;
    private List<Waiting> _batch = [];
    private int _answered;

    private EventLog(
        string folder,
        FileStream taken,
        Func<string, ILogFile> openFile,
        TimeProvider time,
        Findings findings)
    {
        (_folder, _lock, _openFile, _findings) = (folder, taken, openFile, findings);
        Recover(JapaneseDay.Today(time));
        _writer = new Thread(WriteAll) { IsBackground = true, Name = "log of visits" };
        _writer.Start();
    }

    /// <summary>
    /// Why the log stopped for good, or null. The records in it are whole; whoever opens it again goes on.
    /// </summary>
    public Exception? Failure => Stopped.IsCompleted ? Stopped.Result : null;

    /// <summary>Whether the disk took the last thing that was to be written; a full one refuses.</summary>
    public bool IsTaking { get; private set; } = true;

    /// <summary>How many events wait for the disk.</summary>
    public int Pending => _queue.Count;

    /// <summary>
    /// Ends, with the reason, when the log stops for good: who serves on from there loses every visit.
    /// </summary>
    public Task<Exception> Stopped => _stopped.Task;

    /// <param name="folder">Where the log is, or will be.</param>
    /// <param name="time">Says what today is.</param>
    /// <param name="findings">Told of a second writer, and of a tail that had to be cut.</param>
    /// <param name="openFile">The disk; the real one, unless a test brings another.</param>
    /// <returns>The log, or null with a finding where another process writes it.</returns>
    public static EventLog? Open(
        string folder,
        TimeProvider time,
        Findings findings,
        Func<string, ILogFile>? openFile = null)
    {
        Directory.CreateDirectory(folder);
        if (TryLock(Path.Combine(folder, ".lock")) is not { } taken)
        {
            var hint = "stop the other collector, or give this one a folder of its own";
            findings.Add(Codes.LogTaken, new SourcePlace(folder), "another process writes this log", hint);
            return null;
        }

        try
        {
            return new EventLog(folder, taken, openFile ?? LogFile.Open, time, findings);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Every visit of a log, oldest segment first; also while a collector writes it.</summary>
    public static IEnumerable<PageEvent> Read(string folder, Findings findings) =>
        LogFolder.Events(folder, findings);

    /// <returns>
    /// Whether the visit is on disk. False: the queue or the disk is full, or the log has stopped; nothing was kept.
    /// </returns>
    public ValueTask<bool> Append(PageEvent happened)
    {
        var waiting = Waiting.For(happened);
        var onDisk = waiting.OnDisk;
        if (!_queue.TryAdd(waiting))
            waiting.Answer(isOnDisk: false);
        return onDisk;
    }

    /// <summary>Writes what is in the queue, then lets go of the folder.</summary>
    public void Dispose()
    {
        _queue.Close();
        _writer.Join();
        _segment?.Dispose();
        _records.Dispose();
        _lock.Dispose();
    }

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    // All segments that can hold a recent id, since a clock that was set back wrote to another than the last.
    private void Recover(JapaneseDay today)
    {
        var names = SegmentName.AllIn(_folder).ToList();
        foreach (var name in names.Where(name => name.Day.Next >= today || name == names[^1]))
            Switch(name);
        foreach (var happened in LogFolder.EventsOf(today.Shifted(-1), _folder, _findings)
            .Concat(LogFolder.EventsOf(today, _folder, _findings)))
            _ids.Add(happened);
    }

    /// <summary>Lets go of days that are over, so that they can be sealed: nobody writes to them again.</summary>
    /// <param name="now">The time.</param>
    internal IReadOnlyCollection<SegmentName> Retire(DateTimeOffset now)
    {
        lock (_segmentGate)
        {
            var due = SegmentName.AllIn(_folder).Where(name => name.Day.Next.Start + TimeToLeaveOpen <= now).ToList();
            _retired.UnionWith(due);
            if (_segment is not null && due.Contains(_segment.Name))
            {
                _segment.Dispose();
                _segment = null;
            }

            return due;
        }
    }

    // What is sealed, or about to be, grows no more: the next number does.
    private SegmentName GrowingOf(JapaneseDay day)
    {
        var growing = SegmentName.AllIn(_folder).LastOrDefault(name => name.Day == day, new SegmentName(day, 0));
        var closed = SealedName.OfDay(_folder, day).Select(name => name.Segment)
            .Concat(_retired.Where(name => name.Day == day))
            .Select(name => name.Number).DefaultIfEmpty().Max();
        return growing.Number > closed ? growing : new SegmentName(day, closed + 1);
    }

    private void Switch(SegmentName name)
    {
        var next = Segment.Open(_folder, name, _openFile, _ids.Add, _findings);
        _segment?.Dispose();
        _segment = next;
    }

    private void WriteAll()
    {
        try
        {
            while (Gather())
                while (_answered < _batch.Count)
                    CommitOneDay();
        }
        catch (Exception failed)
        {
            // Whatever it was, nobody may wait for ever, and nobody may be told that something is on disk.
            _stopped.TrySetResult(failed);
            _queue.Close();
            do
                while (_answered < _batch.Count)
                    _batch[_answered++].Answer(isOnDisk: false);
            while (Gather());
        }
    }

    private bool Gather()
    {
        _batch.Clear();
        _answered = 0;
        return _queue.TryTakeAll(ref _batch);
    }

    // A batch over midnight goes into two segments.
    private void CommitOneDay()
    {
        var day = _batch[_answered].Event.Day;
        _ids.ForgetAllBeforeYesterday(day);
        _records.Clear();
        _added.Clear();
        var end = _answered;
        for (; end < _batch.Count && _batch[end].Event is var happened && happened.Day == day; end++)
            if (!_ids.Contains(happened.Id) && _added.Add(happened.Id))
                _records.Add(happened);
        var areOnDisk = _added.Count == 0 || (IsTaking = TryWrite(day));
        while (_answered < end)
        {
            var waiting = _batch[_answered++];
            var happened = waiting.Event;
            if (areOnDisk)
                _ids.Add(happened);
            waiting.Answer(areOnDisk || _ids.Contains(happened.Id));
        }
    }

    private bool TryWrite(JapaneseDay day)
    {
        lock (_segmentGate)
        {
            try
            {
                if (_segment?.Name.Day != day)
                    Switch(GrowingOf(day));
            }
            catch (IOException)
            {
                return false;
            }

            return _segment!.TryAppend(_records.Written);
        }
    }
}
