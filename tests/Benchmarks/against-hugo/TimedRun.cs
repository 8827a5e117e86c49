using System.Diagnostics;
using System.Globalization;

namespace Annai.AgainstHugo;

/// <summary>What one process cost, as GNU time tells it.</summary>
internal sealed record TimedRun(double Wall, double Cpu, double Megabytes)
{
    public static TimedRun Of(string program, params IEnumerable<string> words)
    {
        var report = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%e %U %S %M", "-o", report, program, .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"`{program}` ended with {process.ExitCode}: {said.Result}");
        var numbers = File.ReadAllText(report)
            .Split(' ')
            .Select(text => double.Parse(text, CultureInfo.InvariantCulture));
        File.Delete(report);
        return numbers.ToArray() is [var wall, var user, var system, var kilobytes]
            ? new TimedRun(wall, user + system, kilobytes / 1024)
            : throw new InvalidOperationException("GNU time did not answer");
    }

    /// <summary>The middle one of several runs, number by number.</summary>
    public static TimedRun Median(IReadOnlyCollection<TimedRun> runs) =>
        new(Median(runs, run => run.Wall), Median(runs, run => run.Cpu), Median(runs, run => run.Megabytes));

    private static double Median(IReadOnlyCollection<TimedRun> runs, Func<TimedRun, double> number) =>
        runs.Select(number).Order().ElementAt(runs.Count / 2);
}
