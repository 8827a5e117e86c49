using System.Text;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Counting;
using Annai.Events.Sealing;
using Xunit;

namespace Annai.Tests.Events;

/// <summary>A day's tally is kept beside its events, and is never another than they say.</summary>
public sealed class DayTallyTests : IDisposable
{
    private const string Kept = "aoba/2026/2026-11-20.tally.json";

    private readonly TempLog _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task What_is_kept_is_what_the_events_say()
    {
        await _temp.Write([.. EventSamples.Each]);
        var before = Text(Tallies.Of(_temp.Folder, "aoba", _temp.Findings));
        Seal();
        Assert.True(File.Exists(PathOf(Kept)));
        Assert.Equal(before, Text(Tallies.Of(_temp.Folder, "aoba", _temp.Findings)));
        Assert.True(LogKeeper.Check(_temp.Folder, _temp.Findings));
        Assert.Empty(_temp.Findings.Sorted());
    }

    [Fact]
    public async Task It_is_read_and_not_counted_again()
    {
        await Sealed(1, 2, 3);
        // A sign that only who reads the kept tally can show.
        Change(PathOf(Kept), "\"other\",\"ever\",3]", "\"other\",\"ever\",4]");
        Assert.Equal(4, Views());
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":0")]      // counted by an older rule
    [InlineData("\"segments\":[\"", "\"segments\":[\"0")]  // of other events
    [InlineData("{", "")]                                // cut off
    public async Task It_is_counted_again_where_it_does_not_fit(string old, string by)
    {
        await Sealed(1, 2, 3);
        var right = File.ReadAllText(PathOf(Kept));
        Change(PathOf(Kept), "\"other\",\"ever\",3]", "\"other\",\"ever\",4]");
        Change(PathOf(Kept), old, by);
        Assert.Equal(3, Views());
        Assert.Equal(right, File.ReadAllText(PathOf(Kept)));
    }

    [Fact]
    public async Task A_nightly_check_finds_a_tally_that_is_wrong_tells_and_mends_it()
    {
        await Sealed(1, 2, 3);
        Change(PathOf(Kept), "\"other\",\"ever\",3]", "\"other\",\"ever\",4]");
        Assert.False(LogKeeper.Check(_temp.Folder, _temp.Findings));
        Golden.MatchFindings("0906-wrong-tally", _temp.Findings.Sorted(), _temp.Folder);
        Assert.Equal(3, Views());
        Assert.True(LogKeeper.Check(_temp.Folder, new Findings()));
    }

    [Fact]
    public async Task Days_add_up_with_the_one_that_is_not_over()
    {
        await Sealed(1, 2);
        await _temp.Write(TempLog.Visit(3, at: "2026-11-21T12:00:00+09:00", code: null));
        Assert.Equal(3, Views());
    }

    [Fact]
    public async Task A_folder_that_may_only_be_read_is_counted_all_the_same()
    {
        await Sealed(1, 2);
        File.Delete(PathOf(Kept));
        // In the place of the next one lies what cannot be written over, whoever tries.
        Directory.CreateDirectory(PathOf(Kept) + ".next");
        Assert.Equal(2, Views());
    }

    [Fact]
    public void A_tally_of_the_first_version_is_read_for_ever()
    {
        var golden = File.ReadAllBytes(Path.Combine(Golden.Folder("Tallies"), "version-1.json"));
        var name = new DayName("aoba", JapaneseDay.Parse("2026-11-20"));
        Directory.CreateDirectory(Path.GetDirectoryName(name.TallyIn(_temp.Folder))!);
        File.WriteAllBytes(name.TallyIn(_temp.Folder), golden);
        var read = DayTally.Read(name, _temp.Folder)!;
        Assert.True(read.IsFrozen);
        Assert.Equal(Text(Tally.Of("aoba", EventSamples.Each)), Text(read.Tally));
    }

    private async Task Sealed(params int[] ids)
    {
        await _temp.Write([.. ids.Select(id => TempLog.Visit(id, code: null))]);
        Seal();
    }

    private void Seal()
    {
        _temp.Time.Now = new FakeTime("2026-11-21T03:00:00+09:00").Now;
        using var log = _temp.Open();
        Assert.True(new LogKeeper(log, _temp.Folder, _temp.Time).SealDue(_temp.Findings));
    }

    private int Views() =>
        Tallies.Of(_temp.Folder, "aoba", _temp.Findings).Acts.Sum(act => act.Kind == EventKind.View);

    private static string Text(Tally tally) => Encoding.UTF8.GetString(
        new DayTally(1, [], true, tally).ToJson(new DayName("aoba", JapaneseDay.Parse("2026-11-20"))));

    private static void Change(string path, string old, string by)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + by + text[(at + old.Length)..]);
    }

    private string PathOf(string path) => Path.Combine(_temp.Folder, path);
}
