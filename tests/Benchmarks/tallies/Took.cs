using System.Diagnostics;
using System.Globalization;

namespace Annai.TalliesBenchmark;

/// <summary>How long a process took.</summary>
/// <param name="Wall">By the clock, in seconds.</param>
/// <param name="Cpu">On all processors.</param>
/// <param name="Said">The first line that it printed, if it is text.</param>
internal sealed record Took(double Wall, double Cpu, string Said)
{
    private const double TicksPerSecond = 100;

    public static Took By(string program, string[] words)
    {
        var (started, before) = (Stopwatch.GetTimestamp(), CpuOfEnded());
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        var said = "";
        if (program == "gzip")
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        else
            said = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Took(Stopwatch.GetElapsedTime(started).TotalSeconds, CpuOfEnded() - before, said)
            : throw new InvalidOperationException($"`{program}` ended with {process.ExitCode}");
    }

    /// <summary>The middle of each number.</summary>
    public static Took Median(IReadOnlyCollection<Took> times) =>
        new(Middle(times.Select(time => time.Wall)), Middle(times.Select(time => time.Cpu)), "");

    // What the system adds up of children that have ended: their own time and the system's for them.
    private static double CpuOfEnded()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[13], CultureInfo.InvariantCulture)
            + double.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }

    private static double Middle(IEnumerable<double> numbers) => numbers.Order().ElementAt(numbers.Count() / 2);
}
