using Annai.App;
using Annai.App.CommandLine;
using Xunit;

namespace Annai.Tests;

/// <summary>`annai serve` of a site on a free port, from the first request to the clean end.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<ExitCode> _run;
    private readonly StringWriter _printed;

    private ServedSite(Uri address, Task<ExitCode> run, CancellationTokenSource stop, StringWriter printed)
    {
        Address = address;
        _printed = printed;
        _run = run;
        _stop = stop;
    }

    public Uri Address { get; }

    public static async Task<ServedSite> Of(TempSite site, params IEnumerable<string> words)
    {
        var stop = new CancellationTokenSource();
        var announced = new AnnouncedAddress();
        var run = Tool.RunAsync(["serve", "--port", "0", .. words], new Surroundings
        {
            In = TextReader.Null,
            Out = announced,
            Error = announced,
            IsTerminal = false,
            Folder = site.Folder,
            Variable = Environment.GetEnvironmentVariable,
            Time = TimeProvider.System,
            Stop = stop.Token,
        });
        // A server that does not start ends its run, and that answers too.
        await Task.WhenAny(announced.Address, run);
        return announced.Address.IsCompleted
            ? new ServedSite(await announced.Address, run, stop, announced)
            : throw new InvalidOperationException($"`serve` ended with {await run}: {announced}");
    }

    /// <summary>What the terminal has shown; to be asked after the end.</summary>
    public string Printed => _printed.ToString();

    /// <summary>Waits until a page has a text.</summary>
    public async Task Shows(string path, string text)
    {
        using var client = new HttpClient();
        var stop = TestContext.Current.CancellationToken;
        while (!(await Page(client, path, stop)).Contains(text, StringComparison.Ordinal))
            await Task.Delay(10, stop);
    }

    public async Task<ExitCode> End()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        _stop.Dispose();
    }

    private async Task<string> Page(HttpClient client, string path, CancellationToken stop)
    {
        using var answer = await client.GetAsync(new Uri(Address, path), stop);
        return await answer.Content.ReadAsStringAsync(stop);
    }
}
