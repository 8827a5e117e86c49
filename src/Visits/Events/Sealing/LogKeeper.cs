using Annai.Diagnostics;
using Annai.Events.Storing;

namespace Annai.Events.Sealing;

/// <summary>Seals days that are over and counts them, beside the one that writes the log.</summary>
/// <param name="log">The log.</param>
/// <param name="folder">Where it is.</param>
/// <param name="time">Says which days are over.</param>
public sealed class LogKeeper(EventLog log, string folder, TimeProvider time)
{
    /// <summary>Called before each change of a file: a test ends there.</summary>
    internal Action<string>? Step { get; init; }

    /// <returns>Whether anything was sealed.</returns>
    public bool SealDue(Findings findings)
    {
        using var taken = KeepingLock.Take(folder, TimeSpan.Zero);
        if (taken is null)
            return false;
        var due = log.Retire(time.GetUtcNow());
        var sealer = new Sealer(folder, findings, Step);
        foreach (var name in due)
            sealer.Seal(name);
        foreach (var day in due.Select(name => name.Day).Distinct())
            foreach (var city in SealedName.OfDay(folder, day).ToLookup(name => name.Tenant))
                new DayBooks(folder, city.Key, findings).Count(day, [.. city]);
        return due.Count > 0;
    }

    /// <summary>Counts every sealed day again, and compares.</summary>
    /// <returns>Whether all was right.</returns>
    public static bool Check(string folder, Findings findings)
    {
        using var taken = KeepingLock.Take(folder, findings);
        if (taken is null)
            return false;
        var areRight = true;
        foreach (var tenant in SealedName.Tenants(folder))
            areRight &= new DayBooks(folder, tenant, findings).Check();
        return areRight;
    }
}
