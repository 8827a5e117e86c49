using System.Globalization;
using System.Text;

namespace Annai.CollectorBenchmark;

/// <summary>One server's turn.</summary>
/// <param name="Load">What the client saw.</param>
/// <param name="Microseconds">Processor time of the server for one event.</param>
internal sealed record Round(Load Load, double Microseconds)
{
    public static Round Of(Server server, string script, int seconds)
    {
        var before = server.Cpu();
        var load = Load.On(server, script, seconds);
        return new Round(load, (server.Cpu() - before) * 1_000_000 / load.Events);
    }

    /// <summary>The middle of each number.</summary>
    public static Round Median(IReadOnlyCollection<Round> rounds)
    {
        var load = new Load(
            0,
            Median(rounds, round => round.Load.PerSecond),
            Median(rounds, round => round.Load.Median),
            Median(rounds, round => round.Load.Slowest));
        return new Round(load, Median(rounds, round => round.Microseconds));
    }

    public void TellTo(StringBuilder text, string name) => text.AppendLine(
        CultureInfo.InvariantCulture,
        $"| {name} | {Microseconds:0.0} µs | {Load.PerSecond:n0} | {Load.Median:0.0} ms | {Load.Slowest:0.0} ms |");

    private static double Median(IReadOnlyCollection<Round> rounds, Func<Round, double> number) =>
        rounds.Select(number).Order().ElementAt(rounds.Count / 2);
}
