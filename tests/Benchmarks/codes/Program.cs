using System.Globalization;
using Annai.CodesBenchmark;

// Mints so many codes, builds the pages that they open, draws their files and reads each back; prints what it cost.
//   dotnet publish src/App -o src/App/bin/installed
//   dotnet run -c Release --project tests/Benchmarks/codes [-- CODES]
// It wants a Chromium and GNU `time` (Debian's packages of these names).
var count = args.Length == 0 ? 1000 : int.Parse(args[0], CultureInfo.InvariantCulture);
Console.Write(new CodesMeasure(count, Path.Combine(Path.GetTempPath(), "annai-codes")).Run());
