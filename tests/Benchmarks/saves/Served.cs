using System.Diagnostics;
using Annai.AgainstHugo;

namespace Annai.SavesBenchmark;

/// <summary>A site that is served, and whoever listens to it as an open page does.</summary>
internal sealed class Served : IAsyncDisposable
{
    // Until a release is laid down the next change waits; an editor saves no faster.
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(4);

    private readonly Process _process;
    private readonly string _folder;
    private readonly HttpClient _client;
    private readonly StreamReader _changes;

    // The same release is told of once more when it has its place on the disk.
    private string _last = "";

    private Served(Process process, string folder, HttpClient client, StreamReader changes)
    {
        _process = process;
        _folder = folder;
        _client = client;
        _changes = changes;
    }

    public static async Task<Served> Start(string folder)
    {
        var words = (string[])["serve", "--site", folder, "--port", "0"];
        var process = Process.Start(new ProcessStartInfo(Repository.Annai, words) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ')[0] is not ['h', 't', 't', 'p', ..] address)
                continue;
            _ = process.StandardOutput.ReadToEndAsync();
            var client = new HttpClient();
            var changes = new StreamReader(await client.GetStreamAsync(new Uri(address + ".annai/changes")));
            var served = new Served(process, folder, client, changes);
            await served.Message();
            return served;
        }

        throw new InvalidOperationException("`serve` ended");
    }

    /// <returns>After how many milliseconds open pages were told to load anew.</returns>
    public async Task<double> Save(string path, string text)
    {
        await Task.Delay(BetweenSaves);
        var started = Stopwatch.GetTimestamp();
        await File.WriteAllTextAsync(Path.Combine(_folder, path), text);
        await Message();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        _changes.Dispose();
        _client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task Message()
    {
        while (await _changes.ReadLineAsync() is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal) && line != _last)
            {
                _last = line;
                return;
            }
    }
}
