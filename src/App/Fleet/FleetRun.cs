using System.Collections.Immutable;
using Annai.App.CommandLine;
using Annai.Content.Reading;
using Annai.Diagnostics;

namespace Annai.App.Fleet;

/// <summary>Does one thing in many cities side by side; what goes wrong in one of them stops no other.</summary>
internal sealed class FleetRun(Invocation invocation, Func<Invocation, Task<CityOutcome?>> work)
{
    private readonly Surroundings _surroundings = invocation.Surroundings;

    public async Task<ExitCode> Run()
    {
        var pattern = invocation.Arguments[EveryCommand.Sites]!;
        var shared = new SharedFolder(_surroundings.Folder);
        var folders = SitePattern.Folders(pattern, shared.Folder);
        ImmutableArray<City> cities = [.. folders.Select(folder => CityOf(folder, shared))];
        if (cities.IsEmpty)
            return invocation.Misused(
                $"no folder `{pattern}` holds a `{ConfigurationReader.FileName}`: name folders of sites, such as " +
                "--sites 'cities/*', where each `*` is the name of one folder");
        var rules = FleetRules.Of(cities, shared);
        using var telling = new FleetTelling(invocation, cities.Length);
        var order = new InOrder<CityResult>(telling.Tell);
        await SideBySide(cities.Length, at => order.Take(at, Run(cities[at], rules)));
        _surroundings.Stop.ThrowIfCancellationRequested();
        return telling.End();
    }

    private City CityOf(string folder, SharedFolder shared) => new(
        shared.NameOf(folder),
        folder,
        City.OutputOf(folder, invocation),
        shared);

    // A thread for each city that is under way: those of the pool draw its pages.
    private Task SideBySide(int count, Action<int> run)
    {
        var taken = -1;
        var threads = new Task[Math.Min(Environment.ProcessorCount, count)];
        for (var at = 0; at < threads.Length; at++)
            threads[at] = Task.Factory.StartNew(
                Take, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return Task.WhenAll(threads);

        void Take()
        {
            while (Interlocked.Increment(ref taken) is var at && at < count
                && !_surroundings.Stop.IsCancellationRequested)
                run(at);
        }
    }

    // Neither what a link out of the city leads to nor what lies in another.
    private static bool MayBeRead(City city, Findings findings)
    {
        LinkFence.Check(city, findings);
        return !findings.Sorted().Any(found => found.Code == Codes.LinkOutside || found.Code == Codes.CitiesOverlap);
    }

    private CityResult Run(City city, FleetRules rules)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var said = new StringWriter();
        var inCity = invocation.In(city, said);
        inCity.Findings.Add(rules.BrokenBy(city));
        var (outcome, isCrashed) = (default(CityOutcome), false);
        try
        {
            if (MayBeRead(city, inCity.Findings))
                outcome = work(inCity).GetAwaiter().GetResult();
        }
        catch (Exception crash) when (!_surroundings.Stop.IsCancellationRequested)
        {
            Tool.TellCrash(crash, invocation.IsVerbose, inCity.Surroundings);
            isCrashed = true;
        }

        return CityResult.Of(city, inCity, outcome, TimeProvider.System.GetElapsedTime(started), isCrashed);
    }
}
