using System.Collections.Immutable;
using Annai.Content.Reading;
using Annai.Diagnostics;

namespace Annai.App.Fleet;

/// <summary>
/// Finds cities of which one lies in another, writes where another lies or writes, or lies where all share. Names count
/// as the same that a disk may not tell apart.
/// </summary>
internal static class CityBounds
{
    private const string Hint = "each city wants a folder, and an output, that nothing else uses";

    public static void Check(ImmutableArray<City> cities, SharedFolder shared, Action<City, Finding> tell)
    {
        CheckGrounds(cities, shared, tell);
        foreach (var city in cities)
            if (Around(city) is { } outer)
                Tell(city, $"lies in `{shared.NameOf(outer)}`, which is a site too", tell);
        foreach (var (link, target) in shared.Links)
            if (cities.Any(city => IsAbout(target, city.Home)))
                foreach (var city in cities)
                    tell(city, OutsideOf(link));
    }

    private static bool IsAbout(string target, string home) =>
        target == home || RealPath.IsIn(target, home) || RealPath.IsIn(home, target);

    // What lies in a folder follows it in the order of names, all of it before anything else.
    private static void CheckGrounds(ImmutableArray<City> cities, SharedFolder shared, Action<City, Finding> tell)
    {
        var grounds = cities
            .SelectMany(city => (Ground[])[new(city.Home, city, shared), new(city.Yard, city, shared)])
            .Concat(shared.Grounds.Select(folder => new Ground(RealPath.Of(folder) ?? folder, null, shared)))
            .OrderBy(ground => ground.Path, StringComparer.OrdinalIgnoreCase)
            .ThenBy(ground => ground.City?.Name, StringComparer.Ordinal);
        Ground? outer = null;
        foreach (var ground in grounds)
            if (outer is null || !ground.Path.StartsWith(outer.Path, StringComparison.OrdinalIgnoreCase))
                outer = ground;
            else if (ground.City != outer.City)
                Tell(ground, outer, tell);
    }

    private static void Tell(Ground inner, Ground outer, Action<City, Finding> tell)
    {
        foreach (var (one, other) in ((Ground, Ground)[])[(inner, outer), (outer, inner)])
            if (one.City is { } city)
                Tell(city, $"has `{inner.Name}` in common with {other.Whose}", tell);
    }

    private static void Tell(City city, string what, Action<City, Finding> tell)
    {
        var place = new SourcePlace(ConfigurationReader.FileName);
        tell(city, new Finding(Codes.CitiesOverlap, place, $"this city {what}", Hint));
    }

    private static Finding OutsideOf(string link) => new(
        Codes.LinkOutside, new SourcePlace(link), "this link leads into a city", "what all share lies in none of them");

    // The shared folder itself may be a site: of that, cities take nothing else.
    private static string? Around(City city)
    {
        var folder = Path.GetDirectoryName(city.Home);
        while (folder is not null && folder != city.Shared.Home)
            if (File.Exists(Path.Combine(folder, ConfigurationReader.FileName)))
                return folder;
            else
                folder = Path.GetDirectoryName(folder);
        return null;
    }

    private sealed class Ground(string path, City? city, SharedFolder shared)
    {
        public City? City { get; } = city;

        public string Whose => City is null ? "all cities" : $"`{City.Name}`";

        public string Name { get; } = shared.NameOf(path);

        public string Path { get; } = path + System.IO.Path.DirectorySeparatorChar;
    }
}
