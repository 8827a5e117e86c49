using System.Globalization;
using Annai.App.CommandLine;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages.Maintaining;

namespace Annai.App.Commands;

/// <summary>`annai build --rollback`: the release before is shown again, whatever the content says now.</summary>
internal static class Rollback
{
    /// <returns>One line that says which release it is, or null where there is none.</returns>
    public static string? Run(Invocation invocation)
    {
        using var taken = TakenOutput.Of(invocation);
        if (taken is null)
            return null;
        var releases = new Releases(invocation.OutputFolder);
        if (releases.GoBack() is not { } release)
        {
            invocation.Findings.Add(
                Codes.NoEarlierRelease,
                new SourcePlace(invocation.OutputFolder),
                "there is no release before the current one",
                "the last ten releases are kept; `annai build` makes a new one from the content");
            return null;
        }

        var day = JapaneseDay.At(release.Made);
        var clock = (release.Made - day.Start).ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        var on = MaintenanceFiles.Read(releases.ReadBeside(MaintenanceFiles.On));
        return $"release {release.Name} of {day} {clock} is shown again{ReleasePages.Told(on)}";
    }
}
