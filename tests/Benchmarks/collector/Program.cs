using System.Globalization;
using Annai.CollectorBenchmark;

// Sends the same events to `annai collect`, which answers when they are on disk, and to nginx, which answers 204 and
// writes a line into its log; in turn, one event a request, by one client. Then half as fast for so many seconds.
//   dotnet publish src/App -o src/App/bin/installed
//   dotnet run -c Release --project tests/Benchmarks/collector [-- SECONDS OF THE SOAK]
// It wants nginx and wrk (Debian's packages of these names).
var soak = args.Length == 0 ? 60 : int.Parse(args[0], CultureInfo.InvariantCulture);
var folder = Directory.CreateTempSubdirectory("annai-collector-").FullName;
try
{
    Console.Write(await new Contest(folder, soak).Run());
}
finally
{
    Directory.Delete(folder, recursive: true);
}
