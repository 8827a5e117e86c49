using System.Text;
using Annai.App;
using Annai.App.CommandLine;

namespace Annai.Tests.App;

/// <summary>`annai collect` on free ports, from the first event to the clean end.</summary>
internal sealed class RunningCollector : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<ExitCode> _run;
    private readonly AnnouncedAddress _printed = new();

    private RunningCollector(string folder, TimeProvider time, string words) =>
        _run = Tool.RunAsync(
            ["collect", "--urls", "http://127.0.0.1:0", "--status", "0", .. words.Split(' ')], new Surroundings
            {
                In = TextReader.Null,
                Out = _printed,
                Error = _printed,
                IsTerminal = false,
                Folder = folder,
                Variable = Environment.GetEnvironmentVariable,
                Time = time,
                Stop = _stop.Token,
            });

    public HttpClient Client { get; } = new();

    /// <summary>What the terminal has shown.</summary>
    public string Printed => _printed.ToString();

    /// <summary>Where it tells how it is, with a slash.</summary>
    public Uri Status => new(Printed.Split("/health")[0].Split(' ')[^1] + "/");

    public static async Task<RunningCollector> Of(string folder, string words, TimeProvider? time = null)
    {
        var collector = new RunningCollector(folder, time ?? TimeProvider.System, words);
        await Task.WhenAny(collector._printed.Address, collector._run);
        if (!collector._printed.Address.IsCompleted)
            throw new InvalidOperationException($"`collect` ended with {await collector._run}: {collector.Printed}");
        collector.Client.BaseAddress = await collector._printed.Address;
        collector.Client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Phone.Agent);
        return collector;
    }

    public Task<HttpResponseMessage> Post(string body) =>
        Client.PostAsync(new Uri("/e", UriKind.Relative), new StringContent(body, Encoding.UTF8, "text/plain"));

    public async Task<ExitCode> End()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        Client.Dispose();
        _stop.Dispose();
    }
}
