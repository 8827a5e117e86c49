using System.Diagnostics;

namespace Annai.CollectorBenchmark;

/// <summary>What the disk alone takes for a line of an event and a sync, without any server.</summary>
internal static class BareSync
{
    private const int Times = 2_000;
    private const int Line = 180;

    /// <returns>In milliseconds: half took less, one in a hundred took longer.</returns>
    public static (double Median, double Slowest) In(string folder)
    {
        var path = Path.Combine(folder, "bare");
        var took = new double[Times];
        using (var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write))
            for (var at = 0; at < Times; at++)
            {
                var started = Stopwatch.GetTimestamp();
                RandomAccess.Write(file, new byte[Line], (long)at * Line);
                RandomAccess.FlushToDisk(file);
                took[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }

        File.Delete(path);
        Array.Sort(took);
        return (took[Times / 2], took[Times * 99 / 100]);
    }
}
