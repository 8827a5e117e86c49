using System.Diagnostics;
using System.Text;
using Annai.Events;
using Annai.Events.Wording;

namespace Annai.Tests.Faults;

/// <summary>`annai collect` as a process, which is killed.</summary>
internal sealed class KilledCollector(string folder) : IFault
{
    private const string Agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Line/14.9.0";
    private const string Announced = " takes visits of ";

    private Process? _collector;
    private HttpClient? _client;

    public int Longest => 600;

    public string What => "kill -9 of the collector";

    public async Task Start(Random random, CancellationToken stop)
    {
        Dispose();
        Furnish();
        // What it says is read to its end, or it would stop where the pipe is full.
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var word in (string[])
        [
            Path.Combine(AppContext.BaseDirectory, "annai.dll"), "collect", "--urls", "http://127.0.0.1:0",
            "--status", "0", "--output", Path.Combine(folder, "output"), "--data", folder,
        ])
            start.ArgumentList.Add(word);
        _collector = Process.Start(start)!;
        var said = await _collector.StandardOutput.ReadLineAsync(stop);
        while (said?.Contains(Announced, StringComparison.Ordinal) is false)
            said = await _collector.StandardOutput.ReadLineAsync(stop);
        if (said is null)
            throw new InvalidOperationException("the collector did not start");
        _client = new HttpClient { BaseAddress = new Uri(said[..said.IndexOf(Announced, StringComparison.Ordinal)]) };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
    }

    public async Task<bool> Send(EventId id)
    {
        var body = $$"""{"i":"{{id}}","t":"aoba","n":"kenshin-a","k":"view","s":"other","f":"ever","l":"ja"}""";
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "text/plain");
            using var answer = await _client!.PostAsync(new Uri("/e", UriKind.Relative), content);
            return answer.IsSuccessStatusCode && !answer.Headers.Contains("X-Annai");
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async Task Strike()
    {
        _collector!.Kill();
        await _collector.WaitForExitAsync();
    }

    public void Dispose()
    {
        _client?.Dispose();
        _collector?.Dispose();
    }

    private void Furnish()
    {
        var path = Path.Combine(folder, "output", "collector", "vocabulary.json");
        if (File.Exists(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Vocabulary.Of(Ids).ToJson());
    }

    public static VocabularyIds Ids { get; } = new()
    {
        Tenant = "aoba",
        Notices = ["kenshin-a"],
        Languages = ["ja"],
    };
}
