using System.Diagnostics;
using System.Globalization;
using Annai.AgainstHugo;
using Annai.Content;
using Annai.Print.Register;

namespace Annai.CodesBenchmark;

/// <summary>A city that prints so many codes, from the first sign of each to its proved files.</summary>
internal sealed class CodesMeasure(int count, string folder)
{
    private const string Prefix = "AE";
    private const int Seed = 20261130;

    private readonly string _city = Path.Combine(folder, "city");
    private readonly string _output = Path.Combine(folder, "output");

    public string Run()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var workload = Workload.OfLandings(10, programmes: 1, places: 20);
        AnnaiSite.Write(workload, _city);
        var minted = Minted(workload);
        var built = Annai("build");
        var printed = Annai("print", "--format", "kit");
        AssertKits();
        return "| what | wall | CPU | seconds a hundred |\n|---|---|---|---|\n"
            + Row("minted and written into the register, one by one", minted)
            + Row("`annai build`: the pages that they open", built)
            + Row("`annai print`: drawn, packed and read back", printed);
    }

    private TimedRun Minted(Workload workload)
    {
        var random = new Random(Seed);
        var (mint, register, taken) = (new CodeMint(random.Next), new CodeRegister(_city), new HashSet<CodeId>());
        using var process = Process.GetCurrentProcess();
        var (started, cpu) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        for (var number = 0; number < count; number++)
        {
            var code = mint.New(Prefix, taken);
            taken.Add(code);
            var notice = new NoticeId(workload.Notices[number % workload.Notices.Length].Id);
            _ = register.Add(code, notice, Medium.Letter, wave: 1, note: "");
        }

        process.Refresh();
        return new TimedRun(
            Stopwatch.GetElapsedTime(started).TotalSeconds, (process.TotalProcessorTime - cpu).TotalSeconds, 0);
    }

    private TimedRun Annai(params IEnumerable<string> words) =>
        TimedRun.Of(Repository.Annai, [.. words, "--site", _city, "--output", _output]);

    private void AssertKits()
    {
        var kits = Directory.EnumerateFiles(Path.Combine(_output, "print"), "kit.zip", SearchOption.AllDirectories);
        if (kits.Count() is var found && found != count)
            throw new InvalidOperationException($"there are {found} kits, expected {count}");
    }

    private string Row(string what, TimedRun run) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {run.Wall:0.0} s | {run.Cpu:0.0} s | {100 * run.Wall / count:0.00} |\n");
}
