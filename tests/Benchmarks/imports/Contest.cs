using System.Diagnostics;
using System.Globalization;
using Annai.AgainstHugo;

namespace Annai.ImportsBenchmark;

/// <summary>Both read the same file in turn; of five rounds the middle of each number counts.</summary>
internal sealed class Contest : IDisposable
{
    private const int Rounds = 5;
    private const int WarmUps = 8;
    private const int Rows = 100_000;
    private const string List = "list.csv";
    private const string Set = "hospitals";

    private readonly string _city;
    private readonly string _list;

    public Contest(string city)
    {
        if (Directory.Exists(city))
            Directory.Delete(city, recursive: true);
        SmallCity.Write(city);
        (_city, _list) = (city, Path.Combine(city, List));
        HospitalList.Write(_list, Rows);
    }

    public string InOneProcess()
    {
        var ours = new ImportRun(_city);
        for (var i = 0; i < WarmUps; i++)
            (_, _) = (CsvHelperRun.Read(_list), ours.Read(_list));
        var (theirs, own) = (new List<TimedRun>(), new List<TimedRun>());
        for (var round = 0; round < Rounds; round++)
        {
            theirs.Add(Here(() => CsvHelperRun.Read(_list)));
            own.Add(Here(() => ours.Read(_list)));
        }

        return Table("in one warmed process", [("CsvHelper", theirs), ("Annai, all rows taken over", own)]);
    }

    public string InProcessesOfTheirOwn()
    {
        var (theirs, dry, applied) = (new List<TimedRun>(), new List<TimedRun>(), new List<TimedRun>());
        for (var round = 0; round < Rounds; round++)
        {
            theirs.Add(TimedRun.Of(Environment.ProcessPath!, CsvHelperRun.Word, _list));
            dry.Add(Annai());
            applied.Add(Annai("--apply"));
            Forget();
        }

        return Table(
            "a process each",
            [("CsvHelper", theirs), ("`annai import`", dry), ("`annai import --apply`", applied)]);
    }

    public string MemoryByRows()
    {
        var text = "| rows | wall | CPU | peak memory |\n|---|---|---|---|\n";
        foreach (var rows in (int[])[10_000, Rows, 400_000])
        {
            HospitalList.Write(_list, rows);
            var run = TimedRun.Median([.. Enumerable.Range(0, 3).Select(_ => Annai())]);
            text += $"| {rows} | {Numbers(run)} |\n";
        }

        return text;
    }

    public void Dispose() => Directory.Delete(_city, recursive: true);

    private TimedRun Annai(params IEnumerable<string> options) => TimedRun.Of(
        Repository.Annai, ["import", _list, "--site", _city, "--set", Set, .. options]);

    private void Forget()
    {
        File.Delete(Path.Combine(_city, "content", "places", Set + ".csv"));
        Directory.Delete(Path.Combine(_city, "var"), recursive: true);
    }

    private static TimedRun Here(Func<long> run)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (started, cpu) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        run();
        var wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        process.Refresh();
        return new TimedRun(wall, (process.TotalProcessorTime - cpu).TotalSeconds, double.NaN);
    }

    private static string Table(string title, (string Name, List<TimedRun> Runs)[] contestants)
    {
        var text = $"| {title} | wall | CPU | peak memory | ratio of CPU |\n|---|---|---|---|---|\n";
        var measure = TimedRun.Median(contestants[0].Runs);
        foreach (var (name, runs) in contestants)
        {
            var run = TimedRun.Median(runs);
            text += string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {Numbers(run)} | {run.Cpu / measure.Cpu:0.00} |\n");
        }

        return text;
    }

    private static string Numbers(TimedRun run) => string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Wall:0.00} s | {run.Cpu:0.00} s | {(double.IsNaN(run.Megabytes) ? "" : $"{run.Megabytes:0} MB")}");
}
