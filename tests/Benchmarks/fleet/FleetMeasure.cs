using System.Collections.Immutable;
using System.Globalization;
using Annai.AgainstHugo;

namespace Annai.FleetBenchmark;

/// <summary>Builds so many cities whole, then with one telephone number of one changed, then unchanged.</summary>
internal sealed class FleetMeasure(int count, string folder)
{
    private const int Rounds = 3;

    public string Run()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Files.Copy(Path.Combine(Repository.Root, "templates"), Path.Combine(folder, "templates"));
        ImmutableArray<string> cities = [.. Enumerable.Range(0, count).Select(city => CityFiles.Write(folder, city))];
        // The pattern and what is shared are looked for in the current folder.
        Environment.CurrentDirectory = folder;
        var full = Measured(Build);
        var changed = Measured(round =>
        {
            Change(CityFiles.PlacesOf(cities[count / 2]), round);
            return Build(0);
        });
        AssertReleases(expected: count + Rounds);
        var unchanged = Measured(_ => Build(0));
        AssertReleases(expected: count + Rounds);
        return Row("all", full) + Row("one number changed", changed) + Row("nothing changed", unchanged);
    }

    private static TimedRun Measured(Func<int, TimedRun> run) =>
        TimedRun.Median([.. Enumerable.Range(0, Rounds).Select(run)]);

    // Into a folder that was never there: a disk takes long to make names where many were just deleted.
    private TimedRun Build(int round) =>
        TimedRun.Of(Repository.Annai, "build", "--sites", "cities/*", "--output", Output(round));

    private string Output(int round) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"output-{round}"));

    private static void Change(string places, int round)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $",073-999-{round:0000},");
        var lines = File.ReadAllLines(places);
        var cells = lines[1].Split(',');
        lines[1] = lines[1].Replace($",{cells[3]},", number, StringComparison.Ordinal);
        File.WriteAllLines(places, lines);
    }

    // A changed number makes a release in its city and in no other.
    private void AssertReleases(int expected)
    {
        var releases = Directory.EnumerateDirectories(Output(0))
            .Sum(city => Directory.EnumerateDirectories(Path.Combine(city, "releases"), "??????").Count());
        if (releases != expected)
            throw new InvalidOperationException($"there are {releases} releases, expected {expected}");
    }

    private string Row(string what, TimedRun run) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {count} | {what} | {run.Wall:0.00} s | {run.Cpu:0.00} s | {run.Megabytes:0} MB | " +
        $"{run.Wall * 1000 / count:0} ms |\n");
}
