using System.Globalization;
using System.Text;
using Annai.Events;
using Annai.Events.Storing;
using Xunit;

namespace Annai.Tests.Events;

public sealed class EventLogTests : IDisposable
{
    private readonly TempLog _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task What_was_answered_is_read_by_another_while_the_log_is_open()
    {
        using var log = _temp.Open();
        var other = TempLog.Visit(2, notice: "kenshin-b", code: null, first: FirstVisit.No);
        var visits = new[] { TempLog.Visit(1), other };
        foreach (var visit in visits)
            Assert.True(await log.Append(visit));
        Assert.Equal(visits, _temp.Read());
        Assert.Empty(_temp.Findings.Sorted());
    }

    [Fact]
    public async Task A_record_is_a_line_with_its_checksum()
    {
        await _temp.Write(TempLog.Visit(255));
        const string id = "000000000000000000000000000000ff";
        var json = $$"""
            {"i":"{{id}}","a":1795143600000,"t":"aoba","n":"kenshin-a","c":"AOB-1","k":"view","s":"code","f":"ever"}
            """;
        Assert.Equal("e3069283", Crc("123456789"));
        Assert.Equal($"{Crc(json)} {json}\n", await File.ReadAllTextAsync(_temp.Segment, Cancelled));
    }

    [Fact]
    public async Task Many_at_once_are_all_kept_and_share_their_syncs()
    {
        var disk = new FaultyDisk();
        using var log = _temp.Open(disk.Open);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 2000).Select(id => log.Append(TempLog.Visit(id)).AsTask()));
        Assert.DoesNotContain(false, answers);
        Assert.Equal(2000, _temp.Read().Select(visit => visit.Id).Distinct().Count());
        Assert.InRange(disk.Syncs, 1, 1999);
    }

    [Fact]
    public async Task A_repeat_is_answered_alike_and_written_once()
    {
        using (var log = _temp.Open())
        {
            Assert.True(await log.Append(TempLog.Visit(1)));
            Assert.True(await log.Append(TempLog.Visit(1)));
            var twice = Enumerable.Range(0, 2).Select(_ => log.Append(TempLog.Visit(2)).AsTask());
            Assert.All(await Task.WhenAll(twice), Assert.True);
        }

        // After a restart, and after midnight.
        await _temp.Write(TempLog.Visit(1));
        _temp.Time.Now = _temp.Time.Now.AddDays(1);
        await _temp.Write(TempLog.Visit(2, at: "2026-11-21T12:00:00+09:00"));
        Assert.Equal(2, _temp.Read().Count);
    }

    [Fact]
    public async Task The_ids_of_the_day_before_yesterday_are_forgotten()
    {
        await _temp.Write(TempLog.Visit(1));
        _temp.Time.Now = _temp.Time.Now.AddDays(2);
        await _temp.Write(TempLog.Visit(1, at: "2026-11-22T12:00:00+09:00"));
        Assert.Equal(2, _temp.Read().Count);
    }

    [Fact]
    public async Task A_day_of_the_log_begins_at_midnight_in_Japan()
    {
        await _temp.Write(
            TempLog.Visit(1, at: "2026-11-20T14:59:59.999Z"),
            TempLog.Visit(2, at: "2026-11-20T15:00:00Z"),
            TempLog.Visit(3, at: "2026-11-20T14:59:59.999Z"));   // overtaken on its way to the writer
        Assert.Equal(2, File.ReadLines(_temp.Segment).Count());
        Assert.Single(File.ReadLines(_temp.PathOf("2026-11-21.1.log")));
        Assert.Equal([1, 3, 2], _temp.Read().Select(visit => (int)visit.Id.Value));
    }

    [Fact]
    public async Task A_new_year_has_a_folder_of_its_own()
    {
        await _temp.Write(
            TempLog.Visit(1, at: "2026-12-31T23:59:59+09:00"),
            TempLog.Visit(2, at: "2027-01-01T00:00:00+09:00"));
        Assert.True(File.Exists(_temp.PathOf("2026-12-31.1.log")));
        Assert.True(File.Exists(_temp.PathOf("2027-01-01.1.log")));
    }

    [Fact]
    public async Task The_last_segment_of_a_day_is_the_one_that_grows()
    {
        await _temp.Write(TempLog.Visit(1));
        File.Move(_temp.Segment, _temp.PathOf("2026-11-20.9.log"));
        await File.WriteAllTextAsync(_temp.PathOf("2026-11-20.10.log"), "", Cancelled);
        await _temp.Write(TempLog.Visit(1), TempLog.Visit(2));
        Assert.Single(File.ReadLines(_temp.PathOf("2026-11-20.10.log")));
        Assert.Equal([1, 2], _temp.Read().Select(visit => (int)visit.Id.Value));
    }

    [Fact]
    public async Task A_copy_in_another_place_is_not_counted_twice()
    {
        await _temp.Write(TempLog.Visit(1));
        File.Copy(_temp.Segment, Path.Combine(_temp.Folder, Path.GetFileName(_temp.Segment)));
        File.Copy(_temp.Segment, _temp.PathOf("2026-11-20.1.copy.log"));
        Assert.Single(_temp.Read());
    }

    [Fact]
    public void A_second_writer_is_refused()
    {
        using (_temp.Open())
        {
            Assert.Null(_temp.TryOpen());
            Golden.MatchFindings("0902-second-writer", _temp.Findings.Sorted(), _temp.Folder);
        }

        using var next = _temp.TryOpen();
        Assert.NotNull(next);
    }

    [Fact]
    public async Task Closing_writes_what_is_still_in_the_queue()
    {
        Task<bool>[] answers;
        using (var log = _temp.Open())
            answers = [.. Enumerable.Range(0, 500).Select(id => log.Append(TempLog.Visit(id)).AsTask())];
        Assert.DoesNotContain(false, await Task.WhenAll(answers));
        Assert.Equal(500, _temp.Read().Count);
    }

    [Fact]
    public async Task A_closed_log_takes_nothing()
    {
        var log = _temp.Open();
        log.Dispose();
        Assert.False(await log.Append(TempLog.Visit(1)));
    }

    [Fact]
    public async Task A_full_disk_is_said_so_and_leaves_the_log_whole()
    {
        var disk = new FaultyDisk();
        using var log = _temp.Open(disk.Open);
        Assert.True(await log.Append(TempLog.Visit(1)));
        var before = await File.ReadAllBytesAsync(_temp.Segment, Cancelled);
        disk.IsFull = true;
        Assert.False(await log.Append(TempLog.Visit(2)));
        Assert.Equal(before, await File.ReadAllBytesAsync(_temp.Segment, Cancelled));
        Assert.True(await log.Append(TempLog.Visit(1)));   // it is on disk already
        disk.IsFull = false;
        Assert.True(await log.Append(TempLog.Visit(2)));
        Assert.Null(log.Failure);
        Assert.Equal([1, 2], _temp.Read().Select(visit => (int)visit.Id.Value));
    }

    [Fact]
    public async Task A_failed_sync_stops_the_log_for_good()
    {
        var disk = new FaultyDisk();
        using (var log = _temp.Open(disk.Open))
        {
            Assert.True(await log.Append(TempLog.Visit(1)));
            disk.FailsToSync = true;
            Assert.False(await log.Append(TempLog.Visit(2)));
            disk.FailsToSync = false;
            Assert.False(await log.Append(TempLog.Visit(3)));
            Assert.Equal($"the disk did not take what was written to `{_temp.Segment}`", log.Failure!.Message);
        }

        await _temp.Write(TempLog.Visit(4));
        Assert.Contains(_temp.Read(), visit => visit.Id.Value == 1);
    }

    [Fact]
    public async Task Whoever_waits_for_the_log_is_told_when_it_stops_for_good()
    {
        var disk = new FaultyDisk();
        using var log = _temp.Open(disk.Open);
        disk.IsFull = true;
        Assert.False(await log.Append(TempLog.Visit(1)));
        Assert.False(log.Stopped.IsCompleted);
        (disk.IsFull, disk.FailsToSync) = (false, true);
        Assert.False(await log.Append(TempLog.Visit(2)));
        Assert.Same(log.Failure, await log.Stopped.WaitAsync(Cancelled));
    }

    [Fact]
    public async Task A_log_that_is_closed_has_not_stopped_for_a_reason()
    {
        var log = _temp.Open();
        Assert.True(await log.Append(TempLog.Visit(1)));
        log.Dispose();
        Assert.Null(log.Failure);
        Assert.False(log.Stopped.IsCompleted);
    }

    [Fact]
    public async Task A_log_that_cannot_be_synced_at_its_opening_is_let_go_of()
    {
        await _temp.Write(TempLog.Visit(1));
        var disk = new FaultyDisk { FailsToSync = true };
        Assert.Throws<InvalidOperationException>(() => _temp.Open(disk.Open));
        await _temp.Write(TempLog.Visit(2));
        Assert.Equal(2, _temp.Read().Count);
    }

    [Fact]
    public async Task Where_no_room_is_left_for_a_new_day_the_log_waits_for_it()
    {
        var isFull = false;
        using var log = _temp.Open(path =>
            isFull ? throw new IOException("no space left on device") : LogFile.Open(path));
        Assert.True(await log.Append(TempLog.Visit(1)));
        isFull = true;
        Assert.False(await log.Append(TempLog.Visit(2, at: "2026-11-21T00:00:00+09:00")));
        isFull = false;
        Assert.True(await log.Append(TempLog.Visit(2, at: "2026-11-21T00:00:00+09:00")));
        Assert.Equal(2, _temp.Read().Count);
    }

    [Fact]
    public async Task A_full_queue_refuses_at_once_and_keeps_what_it_took()
    {
        var disk = new FaultyDisk { Writing = new TaskCompletionSource() };
        disk.MayWrite.Reset();
        using var log = _temp.Open(disk.Open);
        List<Task<bool>> answers = [log.Append(TempLog.Visit(0)).AsTask()];
        await disk.Writing.Task;
        while (answers[^1] is not { IsCompleted: true })
            answers.Add(log.Append(TempLog.Visit(answers.Count)).AsTask());
        Assert.False(await answers[^1]);
        disk.MayWrite.Set();
        Assert.DoesNotContain(false, await Task.WhenAll(answers.SkipLast(1)));
        Assert.Equal(answers.Count - 1, _temp.Read().Count);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // CRC-32C bit by bit, as its definition has it.
    private static string Crc(string text)
    {
        var crc = uint.MaxValue;
        foreach (var one in Encoding.UTF8.GetBytes(text))
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? crc >> 1 ^ 0x82F63B78 : crc >> 1;
        }

        return (~crc).ToString("x8", CultureInfo.InvariantCulture);
    }
}
