using System.Diagnostics;
using System.Globalization;

namespace Annai.CollectorBenchmark;

/// <summary>A server under test, with the processes that it started.</summary>
internal sealed class Server : IDisposable
{
    // What the kernel counts processor time in, on every Linux that this runs on.
    private const double TicksPerSecond = 100;

    private readonly Process _process;

    private Server(string name, Uri address, Process process) => (Name, Address, _process) = (name, address, process);

    public string Name { get; }

    public Uri Address { get; }

    public static async Task<Server> Start(string name, int port, string program, params IEnumerable<string> words)
    {
        var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        var server = new Server(name, new Uri($"http://127.0.0.1:{port}/e"), process);
        using var client = new HttpClient();
        for (var tries = 0; tries < 100; tries++)
            try
            {
                using var answer = await client.GetAsync(server.Address);
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }

        throw new InvalidOperationException($"{name} does not answer");
    }

    /// <summary>Processor time since the start, in seconds.</summary>
    public double Cpu() => Family().Sum(CpuOf);

    /// <summary>Memory in use, in megabytes.</summary>
    public double Megabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / (1024.0 * 1024);
    }

    public void Dispose()
    {
        using (var kill = Process.Start("kill", ["-s", "TERM", Text(_process.Id)]))
            kill.WaitForExit();
        _process.WaitForExit();
        _process.Dispose();
    }

    private IEnumerable<string> Family()
    {
        var id = Text(_process.Id);
        var children = File.ReadAllText($"/proc/{id}/task/{id}/children");
        return children.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(id);
    }

    // Behind the name, which may hold anything, stand eleven numbers, then those two.
    private static double CpuOf(string id)
    {
        var stat = File.ReadAllText($"/proc/{id}/stat");
        var numbers = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = numbers.Skip(11).Take(2).Sum(number => double.Parse(number, CultureInfo.InvariantCulture));
        return ticks / TicksPerSecond;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
