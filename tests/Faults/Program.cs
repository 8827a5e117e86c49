using System.Globalization;
using Annai.Tests.Faults;

// Kills a collector at random moments while events come in, and cuts the power of a disk that drops what it had not
// synced: every event that was answered must stand in the log afterwards, and none twice.
//   dotnet run --project tests/Faults [-- ROUNDS [SEED]]
var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.TickCount & 0xffff;
Console.WriteLine($"{rounds} rounds, seed {seed}");
Console.WriteLine(await FaultRounds.Of(seed, rounds, folder => new KilledCollector(folder), CancellationToken.None));
Console.WriteLine(await FaultRounds.Of(seed, rounds, folder => new CutPower(folder), CancellationToken.None));
