using System.Globalization;
using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.App.Importing;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Print.Register;

namespace Annai.App.Printing;

/// <summary>`annai print --printed`: a row of the ledger, after which a code is kept as long as paper lasts.</summary>
internal static class PrintedCopies
{
    public static ExitCode Write(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var isCount = int.TryParse(
            arguments[PrintOptions.Copies], NumberStyles.None, CultureInfo.InvariantCulture, out var copies);
        if (!isCount || copies == 0)
            return invocation.Misused("say how many pieces were printed: --copies 6000");
        if (!JapaneseDay.TryParse(arguments[PrintOptions.On] ?? "", out var day))
            return invocation.Misused("say on which day it was printed: --on 2026-11-20");
        if (day.Date > JapaneseDay.Today(invocation.Time).Date.AddYears(1))
            return invocation.Misused($"`--on` is {day}, more than a year ahead");
        var typed = new CodeId(arguments[PrintOptions.Printed]!.ToUpperInvariant());
        using var taken = TakenContent.Of(invocation);
        if (taken is null)
            return invocation.Finish();
        var isLast = IsLast(invocation, typed, copies, day, out var present);
        if (isLast && CodeRegister.IsUnfinished(present!))
            return Finish(invocation, present!, typed, copies, day);
        return new SiteBuild(invocation).Read() is not { } site ? invocation.Finish()
            : isLast && !arguments.Has(PrintOptions.Again)
                ? invocation.Finish($"the ledger has these {copies} pieces with {typed} already; if as many were "
                    + "printed on that day once more, say `--again`")
            : Write(invocation, site, typed, copies, day);
    }

    private static bool IsLast(Invocation invocation, CodeId typed, int copies, JapaneseDay day, out Site? site)
    {
        site = SiteReader.ReadAsItStands(invocation.SiteFolder, new Findings(), invocation.Surroundings.Stop);
        return site is { PrintRuns: [.., var last] }
            && (last.Code.Value, last.Copies, last.PrintedOn.Value) == (typed, copies, day);
    }

    // Such a site has one error, of which this very call is the cure; with any other it has to be looked at first.
    private static ExitCode Finish(Invocation invocation, Site site, CodeId code, int copies, JapaneseDay day)
    {
        var found = new Findings();
        SiteReader.Read(invocation.SiteFolder, found, invocation.Surroundings.Stop);
        var errors = found.Sorted().Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors is not [{ Code: var only }] || only != Codes.LedgerChanged)
        {
            invocation.Findings.Add(errors);
            return invocation.Finish();
        }

        new CodeRegister(invocation.SiteFolder).Finish(site);
        return Said(invocation, code, copies, day);
    }

    private static ExitCode Write(Invocation invocation, Site site, CodeId typed, int copies, JapaneseDay day)
    {
        if (site.Codes.FirstOrDefault(code => code.Id.Value == typed) is not { } code)
        {
            invocation.Findings.Add(
                Codes.UnknownReference,
                SourcePlace.Nowhere,
                $"there is no code `{typed}`",
                Nearest.Hint(typed.Value, [.. site.Codes.Select(one => one.Id.Value.Value)]));
            return invocation.Finish();
        }

        new CodeRegister(invocation.SiteFolder).AddPrinted(site, code, copies, day);
        return Said(invocation, typed, copies, day);
    }

    private static ExitCode Said(Invocation invocation, CodeId code, int copies, JapaneseDay day) => invocation.Finish(
        $"the ledger has {copies} pieces with {code}, printed on {day}; keep a copy of `content/printed.csv` and " +
        "`site.config.json`");
}
