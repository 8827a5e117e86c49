using Annai.Diagnostics;
using Annai.Events.Sealing;

namespace Annai.TalliesBenchmark;

/// <summary>What one process does that has never counted these days.</summary>
internal static class Counting
{
    public static void Run(string folder)
    {
        var findings = new Findings();
        var tally = Tallies.Of(folder, Year.Tenant, findings);
        Console.WriteLine(tally.Acts.Sum(_ => true) + tally.Suspects.Sum(_ => true));
        if (findings.Sorted().Any())
            throw new InvalidOperationException("something could not be counted");
    }
}
