using Annai.App;
using Annai.App.CommandLine;

namespace Annai.Tests;

/// <summary>`annai serve` of a site on a free port, from the first request to the clean end.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<ExitCode> _run;

    private ServedSite(Uri address, Task<ExitCode> run, CancellationTokenSource stop)
    {
        Address = address;
        _run = run;
        _stop = stop;
    }

    public Uri Address { get; }

    public static async Task<ServedSite> Of(TempSite site, params IEnumerable<string> words)
    {
        var stop = new CancellationTokenSource();
        using var announced = new AnnouncedAddress();
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
            ? new ServedSite(await announced.Address, run, stop)
            : throw new InvalidOperationException($"`serve` ended with {await run}: {announced}");
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

    private sealed class AnnouncedAddress : StringWriter
    {
        private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Uri> Address => _address.Task;

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            if (value?.StartsWith("http://", StringComparison.Ordinal) == true)
                _address.TrySetResult(new Uri(value.Split(' ')[0]));
            return Task.CompletedTask;
        }
    }
}
