using System.Globalization;
using Annai.FleetBenchmark;

// Builds ever more cities over shared templates in one process, and prints what that costs.
//   dotnet publish src/App -o src/App/bin/installed
//   dotnet run -c Release --project tests/Benchmarks/fleet [-- CITIES...]
// It wants GNU `time` (Debian's package of this name).
var sizes = args.Length == 0 ? [30, 100, 300] : args.Select(size => int.Parse(size, CultureInfo.InvariantCulture));
var rows = sizes.Select(size => new FleetMeasure(size, Path.Combine(Path.GetTempPath(), "annai-fleet")).Run()).ToList();
Console.WriteLine("| cities | build | wall | CPU | peak memory | wall per city |\n|---|---|---|---|---|---|");
foreach (var row in rows)
    Console.Write(row);
