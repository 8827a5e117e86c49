using System.Text.RegularExpressions;
using Annai.Calendar;
using Annai.Events;
using Annai.Events.Forgetting;
using Annai.Events.Sealing;
using Xunit;

namespace Annai.Tests.Events;

/// <summary>What is kept no longer goes, its tally stays as it was, and a certificate says so.</summary>
public sealed partial class ForgettingTests : IDisposable
{
    private const string Segment = "aoba/2026/2026-11-20.1.log.gz";
    private const string Certificate = "aoba/certificates/2027-12-20.1.json";

    private readonly TempLog _temp = new();

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("2026-11-20", "2027-12-20", 1, "2028-04-01")]
    [InlineData("2026-03-31", "2027-04-30", 1, "2027-04-01")]
    [InlineData("2026-04-01", "2027-05-01", 1, "2028-04-01")]
    [InlineData("2024-01-31", "2025-02-28", 0, "2024-04-01")]
    [InlineData("2024-02-29", "2025-03-29", 5, "2029-04-01")]
    public void Events_are_kept_for_thirteen_months_and_tallies_by_the_fiscal_year(
        string day, string events, int years, string tally)
    {
        Assert.Equal(events, Retention.EventsUntil(JapaneseDay.Parse(day)).ToString());
        Assert.Equal(tally, new Retention(years).TallyUntil(JapaneseDay.Parse(day)).ToString());
    }

    [Fact]
    public async Task Before_its_time_nothing_is_due()
    {
        await Sealed();
        Now("2027-12-19T23:59:59+09:00");
        Assert.Null(Forget());
        Assert.True(Has(Segment));
        Assert.False(Directory.Exists(PathOf("aoba/certificates")));
    }

    [Fact]
    public async Task Events_go_and_the_tally_stays_for_good()
    {
        await Sealed();
        var views = Views();
        Now("2027-12-20T00:00:00+09:00");
        var certificate = Forget()!;

        Assert.False(Has(Segment));
        Assert.False(Has("aoba/2026/2026-11-20.1.json"));
        Assert.Equal(views, Views());
        Assert.Equal((3, 2), (certificate.Events.Sum(file => file.Events), certificate.Events.Length));
        var kept = Assert.Single(certificate.Kept);
        Assert.Equal(SealManifest.HashOf(File.ReadAllBytes(PathOf(kept.Path))), kept.Sha256);
        Assert.Contains("\"frozen\":true", File.ReadAllText(PathOf(kept.Path)), StringComparison.Ordinal);
        Assert.Empty(_temp.Findings.Sorted());
        Assert.Null(Forget());
    }

    [Fact]
    public async Task A_tally_goes_when_the_city_says_so()
    {
        await Sealed();
        Now("2027-12-20T00:00:00+09:00");
        Forget();
        Now("2028-03-31T23:00:00+09:00");
        Assert.Null(Forget());
        Now("2028-04-01T00:00:00+09:00");
        var certificate = Forget()!;
        Assert.Equal("aoba/2026/2026-11-20.tally.json", Assert.Single(certificate.Tallies).Path);
        Assert.Equal(0, Views());
        Assert.Equal(["2027-12-20.1.json", "2027-12-20.1.txt", "2028-04-01.1.json", "2028-04-01.1.txt"],
            Directory.EnumerateFiles(PathOf("aoba/certificates")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_frozen_tally_is_never_counted_again()
    {
        await Sealed();
        Now("2027-12-20T00:00:00+09:00");
        Forget();
        var tally = PathOf("aoba/2026/2026-11-20.tally.json");
        // As if a newer Annai counted otherwise.
        var text = File.ReadAllText(tally);
        File.WriteAllText(tally, text.Replace("\"version\":1", "\"version\":0", StringComparison.Ordinal));
        Assert.Equal(3, Views());
        Assert.True(LogKeeper.Check(_temp.Folder, _temp.Findings));
        Assert.Equal(3, Views());
    }

    [Fact]
    public async Task A_frozen_tally_that_cannot_be_read_is_told()
    {
        await Sealed();
        Now("2027-12-20T00:00:00+09:00");
        Forget();
        File.WriteAllText(PathOf("aoba/2026/2026-11-20.tally.json"), "{");
        Assert.Equal(0, Views());
        Assert.Equal("AN0906", Assert.Single(_temp.Findings.Sorted()).Code.Id);
        // The last that is left of a day is not written over.
        Assert.Equal("{", File.ReadAllText(PathOf("aoba/2026/2026-11-20.tally.json")));
    }

    [Fact]
    public async Task A_day_whose_events_were_changed_is_not_forgotten_before_somebody_looks()
    {
        await Sealed();
        await File.AppendAllTextAsync(PathOf(Segment), "x", TestContext.Current.CancellationToken);
        Now("2027-12-20T00:00:00+09:00");
        Assert.Null(Forget());
        Assert.True(Has(Segment));
        Assert.Equal("AN0905", Assert.Single(_temp.Findings.Sorted()).Code.Id);
    }

    [Fact]
    public async Task Wherever_it_is_killed_the_next_time_ends_it()
    {
        await Sealed();
        var folder = Directory.CreateTempSubdirectory("annai-copy-").FullName;
        Copy(_temp.Folder, folder);
        Now("2027-12-20T00:00:00+09:00");
        var steps = 0;
        Forget(_ => steps++);
        Assert.InRange(steps, 5, 20);
        for (var last = 0; last < steps; last++)
        {
            foreach (var old in Directory.EnumerateDirectories(_temp.Folder))
                Directory.Delete(old, recursive: true);
            Copy(folder, _temp.Folder);
            var left = last;
            Assert.Throws<TimeoutException>(() => Forget(
                _ => { if (left-- == 0) throw new TimeoutException("killed"); }));
            Assert.Equal(3, Views());
            var certificate = Forget()!;
            Assert.False(Has(Segment));
            Assert.Equal(3, Views());
            Assert.Equal(3, certificate.Events.Sum(file => file.Events));
            Assert.Equal(certificate.ToJson(), File.ReadAllBytes(PathOf(Certificate)));
            Assert.True(Has(Path.ChangeExtension(Certificate, ".txt")));
            Assert.Null(Forget());
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_certificate_can_be_printed_signed_and_filed()
    {
        await Sealed();
        Now("2027-12-20T10:05:00+09:00");
        Forget();
        var text = await File.ReadAllTextAsync(
            PathOf(Path.ChangeExtension(Certificate, ".txt")), TestContext.Current.CancellationToken);
        // How well it is compressed hangs on the machine.
        Golden.Match(Path.Combine(Golden.Folder("Certificates"), "events.txt"), Hash().Replace(text, "(SHA-256)"));
    }

    private async Task Sealed()
    {
        await _temp.Write([.. Enumerable.Range(1, 3).Select(id => TempLog.Visit(id))]);
        Now("2026-11-21T03:00:00+09:00");
        using var log = _temp.Open();
        Assert.True(new LogKeeper(log, _temp.Folder, _temp.Time).SealDue(_temp.Findings));
    }

    private Certificate? Forget(Action<string>? step = null) =>
        new Forgetter(_temp.Folder, _temp.Time, "annai 0.0.0", _temp.Findings) { Step = step }
            .Forget("aoba", "あおば市", new Retention())?.Certificate;

    private int Views() =>
        Tallies.Of(_temp.Folder, "aoba", _temp.Findings).Acts.Sum(act => act.Kind == EventKind.View);

    private void Now(string moment) => _temp.Time.Now = new FakeTime(moment).Now;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('.')))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private bool Has(string path) => File.Exists(PathOf(path));

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    private string PathOf(string path) => Path.Combine(_temp.Folder, path);
}
