using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.App.Fleet;

/// <summary>What cities may not do to one another.</summary>
internal sealed class FleetRules
{
    private readonly Dictionary<City, List<Finding>> _broken = [];

    private FleetRules()
    {
    }

    public static FleetRules Of(ImmutableArray<City> cities, SharedFolder shared)
    {
        var rules = new FleetRules();
        CityBounds.Check(cities, shared, rules.Add);
        CityClaims.Check(cities, rules.Add);
        return rules;
    }

    public IEnumerable<Finding> BrokenBy(City city) => _broken.GetValueOrDefault(city) ?? [];

    private void Add(City city, Finding finding)
    {
        if (!_broken.TryGetValue(city, out var findings))
            _broken[city] = findings = [];
        findings.Add(finding);
    }
}
