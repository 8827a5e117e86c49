using Annai.ImportsBenchmark;

// Imports a list of 100,000 hospitals, beside CsvHelper reading the same file without doing anything with it.
//   dotnet publish src/App -o src/App/bin/installed
//   dotnet run -c Release --project tests/Benchmarks/imports
// It wants GNU `time` (Debian's package of this name).
if (args is [CsvHelperRun.Word, var path])
{
    Console.WriteLine(CsvHelperRun.Read(path));
    return;
}

using var contest = new Contest(Path.Combine(Path.GetTempPath(), "annai-imports"));
Console.WriteLine(contest.InOneProcess());
Console.WriteLine(contest.InProcessesOfTheirOwn());
Console.WriteLine(contest.MemoryByRows());
