using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Annai.CollectorBenchmark;

/// <summary>What a client saw of a server that had as much to do as it could.</summary>
/// <param name="Events">How many were answered.</param>
/// <param name="PerSecond">The same in a second.</param>
/// <param name="Median">Half of the answers took less, in milliseconds.</param>
/// <param name="Slowest">One in a hundred took longer.</param>
internal sealed partial record Load(int Events, double PerSecond, double Median, double Slowest)
{
    private const int Connections = 64;

    /// <param name="server">Whom to send to.</param>
    /// <param name="script">What is sent.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="pause">How long each connection waits between two events, in milliseconds.</param>
    public static Load On(Server server, string script, int seconds, int pause = 0)
    {
        string[] words =
        [
            "-t1", $"-c{Connections}", $"-d{seconds}s", "--latency", "-s", script, server.Address.AbsoluteUri,
            "--", pause.ToString(CultureInfo.InvariantCulture),
        ];
        var start = new ProcessStartInfo("wrk", words) { RedirectStandardOutput = true };
        using var wrk = Process.Start(start)!;
        var said = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || !Requests().IsMatch(said))
            throw new InvalidOperationException($"not every event was answered:\n{said}");
        var events = int.Parse(Requests().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
        return new Load(events, (double)events / seconds, Milliseconds(said, "50%"), Milliseconds(said, "99%"));
    }

    private static double Milliseconds(string said, string share)
    {
        var found = Regex.Match(said, $@"^ +{share} +([\d.]+)(us|ms|s)\s*$", RegexOptions.Multiline);
        var number = double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
        return found.Groups[2].Value switch { "us" => number / 1000, "s" => number * 1000, _ => number };
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();
}
