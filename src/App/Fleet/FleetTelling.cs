using System.Collections.Immutable;
using Annai.App.CommandLine;
using Annai.Diagnostics;

namespace Annai.App.Fleet;

/// <summary>Tells what came of each city as it comes, and keeps no more of it than its line of the table.</summary>
internal sealed class FleetTelling(Invocation invocation, int count) : IDisposable
{
    private readonly Surroundings _surroundings = invocation.Surroundings;
    private readonly FleetJson? _json = invocation.IsJson ? new(invocation.Surroundings.Out) : null;
    private readonly ProgressLine _progress = new(invocation.Surroundings, "cities", count);
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly List<CityRow> _rows = [];
    private readonly HashSet<Finding> _shared = [];

    public void Tell(CityResult result)
    {
        _rows.Add(result.Row);
        ImmutableArray<Finding> findings = [.. result.Findings.Where(found => IsNew(found, result.Row))];
        _progress.Clear();
        if (_json is not null)
            _json.Write(findings);
        else
            Write(findings);
        foreach (var line in result.Said)
            _surroundings.Error.WriteLine(line);
        _progress.Step();
    }

    public ExitCode End()
    {
        _progress.Clear();
        var table = new FleetTable(_rows, TimeProvider.System.GetElapsedTime(_started));
        if (_json is not null)
            _json.End(_rows);
        else
            _surroundings.Out.Write(table.ToString());
        return _rows.Any(row => row.IsCrashed) ? ExitCode.Failure
            : _rows.Any(row => row.Errors > 0) ? ExitCode.Mistakes
            : ExitCode.Clean;
    }

    public void Dispose()
    {
        _progress.Dispose();
        _json?.Dispose();
    }

    // What is wrong with a file that all share is wrong in each city, and said of the first; only the page that shows
    // it, which stands in the hint, is another.
    private bool IsNew(Finding finding, CityRow row) =>
        finding.Place.IsNowhere
        || finding.Place.File.StartsWith(row.City + "/", StringComparison.Ordinal)
        || _shared.Add(finding with { Hint = null });

    private void Write(ImmutableArray<Finding> findings)
    {
        var lines = new SourceLines(_surroundings.Folder);
        foreach (var finding in findings)
            _surroundings.Error.Write(FindingText.Of(finding, _surroundings.IsTerminal ? lines.At : null));
    }
}
