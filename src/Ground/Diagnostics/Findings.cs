using System.Collections.Immutable;

namespace Annai.Diagnostics;

/// <summary>
/// Collects the findings of one run, from any number of threads, so that all of them are told at once.
/// </summary>
public sealed class Findings
{
    private const int LongestMessage = 320;

    private readonly Lock _gate = new();
    private readonly HashSet<Finding> _found = [];

    public bool AnyErrors { get; private set; }

    public void Add(Code code, SourcePlace place, string message, string? hint = null) =>
        Add(new Finding(code, place, message, hint));

    public void Add(Finding finding)
    {
        lock (_gate)
        {
            _found.Add(finding with { Message = Shortened(finding.Message) });
            AnyErrors |= finding.Severity == Severity.Error;
        }
    }

    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Add(finding);
    }

    // A message quotes what the author wrote, which may be a megabyte; what was expected stands at its end.
    private static string Shortened(string message) =>
        message.Length <= LongestMessage
            ? message
            : $"{message[..(LongestMessage / 2)]}…{message[^(LongestMessage / 4)..]}";

    public ImmutableArray<Finding> Sorted()
    {
        lock (_gate)
        {
            return
            [
                .. _found
                    .OrderBy(finding => finding.Place.File, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Place.Line)
                    .ThenBy(finding => finding.Place.Column)
                    .ThenBy(finding => finding.Code.Number)
                    .ThenBy(finding => finding.Message, StringComparer.Ordinal),
            ];
        }
    }
}
