using System.Globalization;

namespace Annai.TalliesBenchmark;

/// <summary>Ours and `gzip -d` in turn, each a process of its own.</summary>
internal static class Contest
{
    private const int Rounds = 5;

    public static string In(string folder)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(folder, "*.log.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
        ];
        var (ours, gzip) = (new List<Took>(), new List<Took>());
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var tally in Directory.EnumerateFiles(folder, "*.tally.json", SearchOption.AllDirectories))
                File.Delete(tally);
            var count = Took.By("dotnet", [Environment.GetCommandLineArgs()[0], "count", folder]);
            if (int.Parse(count.Said, CultureInfo.InvariantCulture) != Year.Events)
                throw new InvalidOperationException($"{count.Said} events were counted");
            var unpacked = Took.By("gzip", ["-dc", .. files]);
            // The first round brings the files into memory.
            if (round == 0)
                continue;
            ours.Add(count);
            gzip.Add(unpacked);
        }

        var megabytes = files.Sum(file => new FileInfo(file).Length) / 1e6;
        var (our, their) = (Took.Median(ours), Took.Median(gzip));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {Year.Events:n0} events, {files.Length} days, {megabytes:0} MB sealed; the middle of {Rounds} rounds
            | | wall | processor |
            |---|---|---|
            | read, checked and counted | {our.Wall:0.00} s | {our.Cpu:0.00} s |
            | `gzip -d` of the same files | {their.Wall:0.00} s | {their.Cpu:0.00} s |
            | ratio | {our.Wall / their.Wall:0.00} | {our.Cpu / their.Cpu:0.00} |

            """);
    }
}
