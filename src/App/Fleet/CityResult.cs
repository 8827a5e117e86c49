using System.Collections.Immutable;
using Annai.App.CommandLine;
using Annai.Diagnostics;

namespace Annai.App.Fleet;

/// <summary>What came of one city: its line of the table, and what is told of it.</summary>
/// <param name="Row">Its line.</param>
/// <param name="Findings">What was found, each in a file as it is called from where all cities lie.</param>
/// <param name="Said">What the command said by the way, line by line.</param>
internal sealed record CityResult(CityRow Row, ImmutableArray<Finding> Findings, ImmutableArray<string> Said)
{
    public static CityResult Of(City city, Invocation invocation, CityOutcome? outcome, TimeSpan took, bool isCrashed)
    {
        ImmutableArray<Finding> findings = [.. invocation.Findings.Sorted().Select(found => Placed(found, city))];
        var (errors, warnings) = (Count(findings, Severity.Error), Count(findings, Severity.Warning));
        var said = invocation.Surroundings.Error.ToString()!
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => $"{city.Name}: {line.TrimEnd('\r')}");
        return new CityResult(
            new CityRow(city.Name, isCrashed, errors, warnings, errors > 0 ? null : outcome, took),
            findings,
            [.. said]);
    }

    private static int Count(ImmutableArray<Finding> findings, Severity severity) =>
        findings.Count(finding => finding.Severity == severity);

    private static Finding Placed(Finding finding, City city)
    {
        if (finding.Place.IsNowhere)
            return finding;
        var file = city.Shared.NameOf(Path.GetFullPath(finding.Place.File, city.Folder));
        return finding with { Place = finding.Place with { File = file } };
    }
}
