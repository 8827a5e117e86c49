using Annai.TalliesBenchmark;

// Reads a million events of a city out of sealed days and counts them, beside `gzip -d` of the same files, in turn.
//   dotnet run -c Release --project tests/Benchmarks/tallies
if (args is ["count", var log])
{
    Counting.Run(log);
    return;
}

var folder = Directory.CreateTempSubdirectory("annai-tallies-").FullName;
try
{
    await Year.Write(folder);
    Console.Write(Contest.In(folder));
}
finally
{
    Directory.Delete(folder, recursive: true);
}
