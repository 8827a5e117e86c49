using System.Globalization;
using System.Reflection;
using Annai.App.CommandLine;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Events.Forgetting;
using Annai.Events.Sealing;
using Annai.Events.Storing;
using Annai.Events.Wording;

namespace Annai.App.Collecting;

/// <summary>`annai collect --forget`: removes what is kept no longer, and says so in a certificate.</summary>
internal static class ForgetRun
{
    /// <param name="invocation">The call.</param>
    /// <param name="folder">The log.</param>
    /// <param name="vocabularies">What the cities say of how long they keep what is counted.</param>
    /// <param name="configurationOf">What a city's site says of itself, or null.</param>
    /// <param name="isDry">Whether to say only what would go.</param>
    public static ExitCode Run(
        Invocation invocation,
        string folder,
        Vocabularies vocabularies,
        Func<string, SiteConfiguration?> configurationOf,
        bool isDry)
    {
        if (!Directory.Exists(folder))
            return invocation.Finish("nothing is due: there is no log yet");
        // A day that somebody names may be asked about; what is removed is due today.
        var time = isDry ? invocation.Time : invocation.Surroundings.Time;
        if (!isDry)
            SealFirst(folder, time, invocation.Findings);
        var forgetter = new Forgetter(folder, time, Tool, invocation.Findings);
        var told = new List<string>();
        foreach (var tenant in forgetter.Tenants.ToList())
        {
            var city = configurationOf(tenant);
            var known = vocabularies.All.FirstOrDefault(one => one.Tenant.Value == tenant)?.Retention
                ?? (city is null ? null : new Retention(city.Visits.KeepTalliesYears));
            if (known is not { } rule)
                TellUnknown(tenant, folder, invocation.Findings);
            else if (isDry)
                told.AddRange(Told(forgetter.Due(tenant, rule), null));
            else
                while (forgetter.Forget(tenant, city?.CommissionedBy.City.Value, rule) is var (certificate, path))
                    told.AddRange(Told(certificate, Path.GetRelativePath(invocation.Surroundings.Folder, path)));
        }

        return invocation.Finish(told.Count == 0 ? "nothing is due" : string.Join('\n', told));
    }

    // Another city may keep it for longer.
    private static void TellUnknown(string tenant, string folder, Findings findings) => findings.Add(
        Codes.FileMissing,
        new SourcePlace(Path.Combine(folder, tenant)),
        $"nothing says for how long `{tenant}` keeps what was counted, so nothing of it was removed",
        "name its site with `--site` or `--sites`");

    private static string Tool =>
        $"annai {typeof(ForgetRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0]}";

    // Where a collector runs it has done so.
    private static void SealFirst(string folder, TimeProvider time, Findings findings)
    {
        using var log = EventLog.Open(folder, time, new Findings());
        if (log is not null)
            new LogKeeper(log, folder, time).SealDue(findings);
    }

    private static IEnumerable<string> Told(Certificate certificate, string? path)
    {
        if (certificate.IsEmpty)
            yield break;
        var events = certificate.Events.Sum(file => file.Events);
        var days = certificate.Events.Select(file => file.Day).Distinct().Count();
        var became = path is null ? "are due" : $"are forgotten; {path} certifies it";
        var tallies = certificate.Tallies.Length;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{certificate.Tenant}: {events} events of {days} days and {tallies} tallies {became}");
    }
}
