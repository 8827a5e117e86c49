using System.Globalization;

namespace Annai.AgainstHugo;

/// <summary>Builds one workload with both generators in turn, each time from nothing, and tells what it cost.</summary>
internal sealed class Contest(Workload workload, string folder)
{
    private const int Rounds = 5;

    private readonly string _annai = Path.Combine(folder, "annai");
    private readonly string _hugo = Path.Combine(folder, "hugo");

    public string Run()
    {
        Clear(folder);
        AnnaiSite.Write(workload, _annai);
        HugoSite.Write(workload, _hugo);
        var (annai, hugo) = (new List<TimedRun>(), new List<TimedRun>());
        for (var round = 0; round < Rounds; round++)
        {
            annai.Add(Annai(round));
            hugo.Add(Hugo(round));
        }

        SameSites.Assert(Path.Combine(Output("annai", 0), "site") + "/", Output("hugo", 0));
        var again = TimedRun.Median([.. Enumerable.Range(0, Rounds).Select(Annai)]);
        Clear(Path.Combine(folder, "output"));
        return Table(TimedRun.Median(annai), TimedRun.Median(hugo), again);
    }

    // Into a folder that was never there: a disk takes long to make names where many were just deleted.
    private string Output(string name, int round) =>
        Path.Combine(folder, "output", string.Create(CultureInfo.InvariantCulture, $"{name}-{round}"));

    private TimedRun Annai(int round) =>
        TimedRun.Of(Repository.Annai, "build", "--site", _annai, "--output", Output("annai", round));

    private TimedRun Hugo(int round) =>
        TimedRun.Of("hugo", "--quiet", "--source", _hugo, "--destination", Output("hugo", round));

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private string Table(TimedRun annai, TimedRun hugo, TimedRun again) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        ### {workload.Name}

        | | wall | CPU | peak memory |
        |---|---|---|---|
        | Annai | {annai.Wall:0.00} s | {annai.Cpu:0.00} s | {annai.Megabytes:0} MB |
        | Hugo | {hugo.Wall:0.00} s | {hugo.Cpu:0.00} s | {hugo.Megabytes:0} MB |
        | ratio | {Ratio(annai, hugo)} |
        | Annai again, nothing changed | {again.Wall:0.00} s | {again.Cpu:0.00} s | {again.Megabytes:0} MB |
        | ratio to its full build | {Ratio(again, annai)} |

        """);

    private static string Ratio(TimedRun one, TimedRun other) => string.Create(
        CultureInfo.InvariantCulture,
        $"{one.Wall / other.Wall:0.00} | {one.Cpu / other.Cpu:0.00} | {one.Megabytes / other.Megabytes:0.00}");
}
