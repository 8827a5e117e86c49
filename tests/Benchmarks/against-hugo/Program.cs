using System.Diagnostics;
using Annai.AgainstHugo;

// Builds the same sites with Annai and with Hugo, in turn, and prints a table for each.
//   dotnet publish src/App -o src/App/bin/installed
//   dotnet run -c Release --project tests/Benchmarks/against-hugo [-- NAME...]
// It wants `hugo` and GNU `time` (Debian's packages of these names).
var folder = Path.Combine(Path.GetTempPath(), "annai-against-hugo");
(string Name, Func<Workload> Workload)[] contests =
[
    ("pages", () => Workload.OfMarkdown(10_000)),
    ("landings", () => Workload.OfLandings(2_000, programmes: 10, places: 200)),
    ("small", () => Workload.OfMarkdown(100)),
];
using (var version = Process.Start(new ProcessStartInfo("hugo", "version") { RedirectStandardOutput = true })!)
    Console.WriteLine(version.StandardOutput.ReadToEnd());
foreach (var (name, workload) in contests)
    if (args.Length == 0 || args.Contains(name))
        Console.WriteLine(new Contest(workload(), Path.Combine(folder, name)).Run());
