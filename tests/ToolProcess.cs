using System.Diagnostics;
using System.Globalization;

namespace Annai.Tests;

/// <summary>The tool as a process of its own, which a test may kill, or run in another time zone.</summary>
internal sealed class ToolProcess : IDisposable
{
    private readonly Process _process;

    private ToolProcess(Process process) => _process = process;

    public static ToolProcess Start(string folder, string words, params (string Name, string Value)[] variables) =>
        Start(["dotnet"], folder, words, variables);

    /// <summary>
    /// As a shell starts what somebody looks at. Tests that run in the background were told to ignore Ctrl+C, and so
    /// would be whatever they start.
    /// </summary>
    public static ToolProcess StartInForeground(string folder, string words) =>
        Start(OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"], folder, words, []);

    private static ToolProcess Start(
        string[] program,
        string folder,
        string words,
        (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program[0], program[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "annai.dll"));
        foreach (var word in words.Split(' '))
            start.ArgumentList.Add(word);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return new ToolProcess(Process.Start(start)!);
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>The next line that it prints and that begins so.</summary>
    public async Task<string> Line(string beginning, CancellationToken stop)
    {
        while (await _process.StandardOutput.ReadLineAsync(stop) is { } line)
            if (line.StartsWith(beginning, StringComparison.Ordinal))
                return line;
        throw new InvalidOperationException($"it ended: {await _process.StandardError.ReadToEndAsync(stop)}");
    }

    /// <summary>Sends a signal, such as INT, which is what Ctrl+C sends.</summary>
    public async Task Send(string signal, CancellationToken stop)
    {
        using var kill = Process.Start("kill", ["-s", signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(stop);
    }

    /// <summary>Ends it as `kill -9` does: nothing in it runs any more.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async Task<(int Exit, string Out, string Error)> End(CancellationToken stop)
    {
        var output = _process.StandardOutput.ReadToEndAsync(stop);
        var error = _process.StandardError.ReadToEndAsync(stop);
        await _process.WaitForExitAsync(stop);
        return (_process.ExitCode, await output, await error);
    }

    public void Dispose() => _process.Dispose();
}
