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
        var typed = new CodeId(arguments[PrintOptions.Printed]!.ToUpperInvariant());
        using var taken = TakenContent.Of(invocation);
        if (taken is null)
            return invocation.Finish();
        return IsFinished(invocation, typed, copies, day) ? Said(invocation, typed, copies, day)
            : new SiteBuild(invocation).Read() is { } site ? Write(invocation, site, typed, copies, day)
            : invocation.Finish();
    }

    // Such a site has an error, of which this very call is the cure.
    private static bool IsFinished(Invocation invocation, CodeId typed, int copies, JapaneseDay day)
    {
        if (SiteReader.ReadAsItStands(invocation.SiteFolder, new Findings(), invocation.Surroundings.Stop)
                is not { } site
            || !CodeRegister.IsUnfinished(site)
            || site.PrintRuns[^1] is not { } last
            || (last.Code.Value, last.Copies, last.PrintedOn.Value) != (typed, copies, day))
            return false;
        new CodeRegister(invocation.SiteFolder).Finish(site);
        return true;
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
