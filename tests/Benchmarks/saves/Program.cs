using Annai.AgainstHugo;
using Annai.SavesBenchmark;

// Saves one of 10,000 pages again and again while they are served, and prints how long each took to be shown.
//   dotnet publish src/App -o src/App/bin/installed
//   dotnet run -c Release --project tests/Benchmarks/saves
const int saves = 21;
const string page = "content/pages/page-00005.md";
var folder = Path.Combine(Path.GetTempPath(), "annai-saves");
if (Directory.Exists(folder))
    Directory.Delete(folder, recursive: true);
AnnaiSite.Write(Workload.OfMarkdown(10_000), folder);
var text = File.ReadAllText(Path.Combine(folder, page));
var took = new List<double>();
await using (var served = await Served.Start(folder))
    for (var save = 0; save < saves; save++)
        took.Add(await served.Save(page, $"{text}\n変更{save}。\n"));
var warm = took.Skip(saves / 2).Order().ToList();
Console.WriteLine($"all: {string.Join(' ', took.Select(ms => Math.Round(ms)))} ms");
var middle = Math.Round(warm[warm.Count / 2]);
Console.WriteLine($"first {Math.Round(took[0])} ms, middle of the last {warm.Count}: {middle} ms");
Directory.Delete(folder, recursive: true);
