using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Annai.App;
using Xunit;

namespace Annai.Tests.App;

/// <summary>A build that is killed at any moment leaves one of two whole sites, and nothing that stays.</summary>
public sealed class KillTests : IDisposable
{
    private const int Rounds = 15;
    private const int Notices = 60;

    private readonly TempSite _site = TempSite.OfSmallCity();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_build_that_is_killed_at_a_random_moment_leaves_one_of_two_whole_sites()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        Write("old");
        var (old, normal) = await Published("build --output old");
        Write("new");
        var (changed, _) = await Published("build --output new");
        await Published("build");
        for (var round = 0; round < Rounds; round++)
        {
            Write(round % 2 == 0 ? "old" : "new");
            await Kill(round, random, normal);
            var told = string.Create(CultureInfo.InvariantCulture, $"round {round} of seed {seed}");
            Assert.True(Shown("output") is var shown && (shown == old || shown == changed), $"a mixture in {told}");
            await Published("build");
            Assert.True(Shown("output") == (round % 2 == 0 ? old : changed), $"not mended after {told}");
            AssertNothingStays(told);
        }
    }

    // Every second round waits until the build has begun to write: the rest of its time is mostly the start.
    private async Task Kill(int round, Random random, TimeSpan normal)
    {
        using var process = ToolProcess.Start(_site.Folder, "build --as-of 2026-11-20");
        if (round % 2 == 0)
        {
            await Task.Delay(normal * random.NextDouble(), Stop);
        }
        else
        {
            var staging = Path.Combine(_site.Folder, "output", "releases", ".staging");
            while (!process.HasEnded && !Directory.Exists(staging))
                Thread.SpinWait(100);
            var since = Stopwatch.StartNew();
            var moment = TimeSpan.FromMilliseconds(20 * random.NextDouble());
            while (since.Elapsed < moment)
                Thread.SpinWait(100);
        }

        process.Kill();
    }

    private void AssertNothingStays(string told)
    {
        var names = Directory.EnumerateFileSystemEntries(Path.Combine(_site.Folder, "output", "releases"))
            .Concat(Directory.EnumerateFileSystemEntries(Path.Combine(_site.Folder, "output")))
            .Select(path => Path.GetFileName(path))
            .Where(name => !char.IsAsciiDigit(name[0]));
        Assert.Equal(
            (told, ".lock collector releases site"),
            (told, string.Join(' ', names.Order(StringComparer.Ordinal))));
    }

    private async Task<(string Site, TimeSpan Took)> Published(string words)
    {
        var since = Stopwatch.StartNew();
        using var process = ToolProcess.Start(_site.Folder, $"{words} --as-of 2026-11-20");
        var run = await process.End(Stop);
        Assert.Equal(((int)ExitCode.Clean, ""), (run.Exit, run.Error));
        return (Shown(words.Split(' ')[^1] is "build" ? "output" : words.Split(' ')[^1]), since.Elapsed);
    }

    /// <summary>All that a visitor could get, in one hash.</summary>
    private string Shown(string output)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var site = Path.Combine(_site.Folder, output, "site");
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(site, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private void Write(string word)
    {
        var text =
            $"---\nprogramme: kenshin\nsegment: lapsed\ncard: {{ colour: 緑, name: 緑 }}\ntitle: the {word} title\n---\n";
        for (var number = 0; number < Notices; number++)
            _site.Write(string.Create(CultureInfo.InvariantCulture, $"content/notices/n{number}.md"), text);
    }
}
