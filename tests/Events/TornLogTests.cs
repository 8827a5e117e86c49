using System.Text;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Events;

public sealed class TornLogTests : IDisposable
{
    private readonly TempLog _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task A_record_torn_at_any_byte_is_cut_kept_and_written_again()
    {
        await _temp.Write(TempLog.Visit(1));
        var whole = await File.ReadAllBytesAsync(_temp.Segment, Cancelled);
        await _temp.Write(TempLog.Visit(2));
        var both = await File.ReadAllBytesAsync(_temp.Segment, Cancelled);
        for (var length = whole.Length + 1; length < both.Length; length++)
        {
            await Leave(both[..length]);
            Assert.Single(_temp.Read());   // a reader is not troubled by a tail
            await _temp.Write(TempLog.Visit(2));
            Assert.Equal(both, await File.ReadAllBytesAsync(_temp.Segment, Cancelled));
            var torn = await File.ReadAllBytesAsync(_temp.PathOf("2026-11-20.1.torn"), Cancelled);
            Assert.Equal(both[whole.Length..length], torn);
        }

        Assert.All(_temp.Findings.Sorted(), finding => Assert.Equal(Codes.TornTail, finding.Code));
    }

    [Fact]
    public async Task A_torn_tail_is_told_with_its_length_and_where_it_went()
    {
        await Leave("12345678 {"u8.ToArray());
        await _temp.Write();
        Golden.MatchFindings("0903-torn-tail", _temp.Findings.Sorted(), _temp.Folder);
    }

    [Fact]
    public async Task Zeros_that_a_power_cut_left_are_a_torn_tail()
    {
        await _temp.Write(TempLog.Visit(1));
        await File.AppendAllTextAsync(_temp.Segment, new string('\0', 4096) + "\n\0\n", Cancelled);
        await _temp.Write(TempLog.Visit(2));
        Assert.Equal(2, _temp.Read().Count);
        Assert.Equal(Codes.TornTail, Assert.Single(_temp.Findings.Sorted()).Code);
    }

    [Fact]
    public async Task A_tail_torn_before_midnight_is_cut_after_it()
    {
        await _temp.Write(TempLog.Visit(1));
        await File.AppendAllTextAsync(_temp.Segment, "0", Cancelled);
        _temp.Time.Now = _temp.Time.Now.AddDays(1);
        await _temp.Write(TempLog.Visit(2, at: "2026-11-21T00:00:01+09:00"));
        Assert.Equal(Codes.TornTail, Assert.Single(_temp.Findings.Sorted()).Code);
    }

    [Theory]
    [InlineData("ever", "even")]   // the checksum is another
    [InlineData("kenshin-a", "kenshin-b")]
    [InlineData(" {", "  {")]
    [InlineData("{", "")]
    public async Task A_bad_line_in_the_middle_is_told_by_its_place_and_the_rest_is_read(string good, string bad)
    {
        await _temp.Write(TempLog.Visit(1), TempLog.Visit(2), TempLog.Visit(3));
        var lines = await File.ReadAllLinesAsync(_temp.Segment, Cancelled);
        lines[1] = lines[1].Replace(good, bad, StringComparison.Ordinal);
        await Leave(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        await _temp.Write(TempLog.Visit(4));   // opening cuts a tail, and this is none
        Assert.Equal([1, 3, 4], _temp.Read().Select(visit => (int)visit.Id.Value));
        Golden.MatchFindings("0904-bad-line", _temp.Findings.Sorted(), _temp.Folder);
    }

    [Fact]
    public async Task A_line_longer_than_the_reader_s_buffer_stops_nobody()
    {
        await _temp.Write(TempLog.Visit(1));
        var good = await File.ReadAllTextAsync(_temp.Segment, Cancelled);
        await Leave(Encoding.UTF8.GetBytes(new string('x', 300_000) + "\n" + good));
        Assert.Single(_temp.Read());
        Assert.Equal(1, Assert.Single(_temp.Findings.Sorted()).Place.Line);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private async Task Leave(byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_temp.Segment)!);
        File.Delete(_temp.PathOf("2026-11-20.1.torn"));
        await File.WriteAllBytesAsync(_temp.Segment, bytes, Cancelled);
    }
}
