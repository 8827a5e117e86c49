using Annai.FinderBenchmark;

// Looks for places among 1,000 on a phone-sized page of a slowed-down Chromium, and prints how long that took.
//   dotnet publish src/App -o src/App/bin/installed
//   dotnet run -c Release --project tests/Benchmarks/finder [places] [slow-down]
var places = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 1000;
var slower = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 4;
using var city = LargeCity.Of(places);
await using var phone = await SlowPhone.Open(city.Site, slower);
Console.WriteLine($"{places} places, a processor {slower} times as slow;");
Console.WriteLine($"the middle and the slowest of {SlowPhone.Times}");
Console.WriteLine($"{"",-32}{"look",14}{"write",14}{"lay out",14}{"paint",14}");
foreach (var act in Act.All)
    Console.WriteLine(await phone.Measure(act));
