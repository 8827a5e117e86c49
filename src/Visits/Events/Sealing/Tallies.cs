using Annai.Diagnostics;
using Annai.Events.Counting;

namespace Annai.Events.Sealing;

/// <summary>All that was counted of a city.</summary>
public static class Tallies
{
    private const int MostTries = 5;

    /// <param name="folder">The log; a collector may be writing it.</param>
    /// <param name="tenant">The city.</param>
    /// <param name="findings">Told of what could not be counted.</param>
    public static Tally Of(string folder, string tenant, Findings findings)
    {
        for (var tries = 1; ; tries++)
            try
            {
                return new DayBooks(folder, tenant, findings).All();
            }
            catch (FileNotFoundException) when (tries < MostTries)
            {
                // A day was sealed while it was being read: its events lie elsewhere now.
            }
    }
}
