using System.IO.Compression;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Counting;
using Annai.Events.Sealing;
using Xunit;

namespace Annai.Tests.Events;

/// <summary>A day that is over is split by city, compressed and counted, and nothing of it is lost.</summary>
public sealed class SealingTests : IDisposable
{
    private const string TwoHoursLater = "2026-11-21T02:00:00+09:00";
    private const string Sealed = "aoba/2026/2026-11-20.1.log.gz";

    private readonly TempLog _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task A_day_is_sealed_two_hours_after_its_end_with_its_lines_as_they_were()
    {
        await _temp.Write([.. EventSamples.Each]);
        var lines = await File.ReadAllBytesAsync(_temp.Segment, Stop);
        var events = Told(_temp.Read());
        Assert.False(Seal("2026-11-21T01:59:59+09:00"));
        Assert.True(Seal(TwoHoursLater));

        Assert.False(File.Exists(_temp.Segment));
        Assert.Equal(lines, Unpacked(Sealed));
        Assert.Equal(events, Told(_temp.Read()));
        Assert.Empty(_temp.Findings.Sorted());
        var manifest = await File.ReadAllTextAsync(PathOf("aoba/2026/2026-11-20.1.json"), Stop);
        Assert.Contains($"\"events\": {EventSamples.Each.Length}", manifest, StringComparison.Ordinal);
        Assert.Contains($"\"bytes\": {lines.Length}", manifest, StringComparison.Ordinal);
        Assert.Contains(SealManifest.HashOf(lines), manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_city_has_files_of_its_own()
    {
        await _temp.Write(TempLog.Visit(1), OfMidori(2), TempLog.Visit(3));
        Seal(TwoHoursLater);
        Assert.Equal(2, Unpacked(Sealed).Count(sign => sign == '\n'));
        Assert.Equal(1, Unpacked("midori/2026/2026-11-20.1.log.gz").Count(sign => sign == '\n'));
        Assert.Equal(3, _temp.Read().Count);
        Assert.Equal(1, Views(Tallies.Of(_temp.Folder, "midori", _temp.Findings)));
    }

    [Fact]
    public async Task The_same_events_are_the_same_bytes()
    {
        await _temp.Write([.. EventSamples.Each]);
        var segment = await File.ReadAllBytesAsync(_temp.Segment, Stop);
        Seal(TwoHoursLater);
        var first = await File.ReadAllBytesAsync(PathOf(Sealed), Stop);
        await File.WriteAllBytesAsync(_temp.Segment, segment, Stop);
        Seal(TwoHoursLater);
        Assert.Equal(first, await File.ReadAllBytesAsync(PathOf(Sealed), Stop));
    }

    // Whoever is killed between any two changes of files loses nothing, and counts nothing twice.
    [Fact]
    public async Task Wherever_it_is_killed_all_is_there_once_and_the_next_time_ends_it()
    {
        await _temp.Write([.. EventSamples.Each, OfMidori(99)]);
        var (events, tally) = (Told(_temp.Read()).Order(), Rows(TallyOf("aoba")));
        var segment = await File.ReadAllBytesAsync(_temp.Segment, Stop);
        var steps = 0;
        Assert.True(Seal(TwoHoursLater, _ => steps++));
        Assert.InRange(steps, 8, 40);
        for (var last = 0; last < steps; last++)
        {
            Empty();
            await File.WriteAllBytesAsync(_temp.Segment, segment, Stop);
            var left = last;
            Assert.Throws<TimeoutException>(() => Seal(
                TwoHoursLater, _ => { if (left-- == 0) throw new TimeoutException("killed"); }));
            Assert.Equal(events, Told(_temp.Read()).Order());
            Assert.Equal(tally, Rows(TallyOf("aoba")));
            Seal(TwoHoursLater);
            Assert.False(File.Exists(_temp.Segment));
            Assert.Equal(events, Told(_temp.Read()).Order());
            Assert.Equal(tally, Rows(TallyOf("aoba")));
            Assert.Empty(Directory.EnumerateFiles(_temp.Folder, "*.tmp", SearchOption.AllDirectories));
        }
    }

    [Fact]
    public async Task What_is_sent_again_after_the_sealing_is_known()
    {
        await _temp.Write(TempLog.Visit(1));
        Seal(TwoHoursLater);
        using (var log = _temp.Open())
            Assert.True(await log.Append(TempLog.Visit(1, at: TwoHoursLater)));
        Assert.Single(_temp.Read());
    }

    [Fact]
    public async Task A_collector_that_runs_on_writes_beside_it_and_a_clock_that_goes_back_opens_the_next_number()
    {
        using (var log = _temp.Open())
        {
            Assert.True(await log.Append(TempLog.Visit(1)));
            _temp.Time.Now = DateTimeOffset.Parse(TwoHoursLater, System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(new LogKeeper(log, _temp.Folder, _temp.Time).SealDue(_temp.Findings));
            Assert.True(await log.Append(TempLog.Visit(2)));
            Assert.True(await log.Append(TempLog.Visit(3, at: TwoHoursLater)));
        }

        Assert.True(File.Exists(_temp.PathOf("2026-11-20.2.log")));
        Assert.Equal(3, _temp.Read().Count);
        Seal("2026-11-22T02:00:00+09:00");
        Assert.Equal(3, _temp.Read().Count);
        Assert.Equal(3, Views(TallyOf("aoba")));
    }

    [Fact]
    public async Task Lines_that_are_no_records_are_kept_and_told()
    {
        await _temp.Write(TempLog.Visit(1), TempLog.Visit(2), TempLog.Visit(3));
        var text = await File.ReadAllTextAsync(_temp.Segment, Stop);
        var second = text.Split('\n')[1];
        await File.WriteAllTextAsync(
            _temp.Segment, text.Replace(second, "x" + second[1..], StringComparison.Ordinal) + "torn", Stop);
        Seal(TwoHoursLater);
        Assert.Equal(2, _temp.Read().Count);
        Assert.Equal(
            "x" + second[1..] + "\n", await File.ReadAllTextAsync(PathOf("broken/2026/2026-11-20.1.log.lines"), Stop));
        Assert.Equal(["AN0903", "AN0904"], _temp.Findings.Sorted().Select(finding => finding.Code.Id));
    }

    [Theory]
    [InlineData(Sealed)]
    [InlineData("aoba/2026/2026-11-20.1.json")]
    public async Task A_sealed_file_that_was_changed_is_found_out_and_not_counted_silently(string path)
    {
        await _temp.Write(TempLog.Visit(1));
        Seal(TwoHoursLater);
        var bytes = await File.ReadAllBytesAsync(PathOf(path), Stop);
        bytes[^10] ^= 1;
        await File.WriteAllBytesAsync(PathOf(path), bytes, Stop);
        Assert.Empty(_temp.Read());
        Golden.MatchFindings("0905-changed-seal", _temp.Findings.Sorted(), _temp.Folder);
        Assert.False(LogKeeper.Check(_temp.Folder, new Findings()));
    }

    [Theory]
    [InlineData(Sealed)]
    [InlineData("aoba/2026/2026-11-20.1.json")]
    public async Task A_sealed_file_that_is_gone_is_seen_by_the_nightly_check(string path)
    {
        await _temp.Write(TempLog.Visit(1));
        Seal(TwoHoursLater);
        File.Delete(PathOf(path));
        Assert.False(LogKeeper.Check(_temp.Folder, _temp.Findings));
        Assert.Equal("AN0905", Assert.Single(_temp.Findings.Sorted()).Code.Id);
    }

    [Fact]
    public async Task An_empty_segment_leaves_nothing()
    {
        using (_temp.Open())
        {
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_temp.Segment)!);
        await File.WriteAllBytesAsync(_temp.Segment, [], Stop);
        Assert.True(Seal(TwoHoursLater));
        Assert.False(File.Exists(_temp.Segment));
        Assert.False(Directory.Exists(PathOf("aoba")));
    }

    private bool Seal(string at, Action<string>? step = null)
    {
        _temp.Time.Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        using var log = _temp.Open();
        return new LogKeeper(log, _temp.Folder, _temp.Time) { Step = step }.SealDue(_temp.Findings);
    }

    private void Empty()
    {
        foreach (var folder in Directory.EnumerateDirectories(_temp.Folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.GetDirectoryName(_temp.Segment)!);
    }

    private Tally TallyOf(string tenant) => Tallies.Of(_temp.Folder, tenant, _temp.Findings);

    private static int Views(Tally tally) => tally.Acts.Sum(act => act.Kind == EventKind.View);

    private static string Rows(Tally tally) => System.Text.Encoding.UTF8.GetString(
        new DayTally(1, [], false, tally).ToJson(new DayName("", Annai.Calendar.JapaneseDay.Parse("2026-11-20"))));

    private static IEnumerable<string> Told(IEnumerable<PageEvent> events) =>
        events.Select(happened => $"{happened.Tenant} {happened.Id} {happened.Kind}");

    private static PageEvent OfMidori(int id) => TempLog.Visit(id, code: null) with
    {
        Tenant = Vocabulary("midori").Tenant,
    };

    private static Annai.Events.Wording.Vocabulary Vocabulary(string tenant) =>
        Annai.Events.Wording.Vocabulary.Of(TempLog.Ids with { Tenant = tenant });

    private byte[] Unpacked(string path)
    {
        using var file = new GZipStream(File.OpenRead(PathOf(path)), CompressionMode.Decompress);
        using var lines = new MemoryStream();
        file.CopyTo(lines);
        return lines.ToArray();
    }

    private string PathOf(string path) => Path.Combine(_temp.Folder, path);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
