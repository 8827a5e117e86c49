using Annai.App.CommandLine;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages.Maintaining;

namespace Annai.App.Commands;

/// <summary>`annai maintain`: pages that are being worked on say so, and whom to call, without a build.</summary>
internal static class MaintainCommand
{
    private static readonly Option Programme =
        new("--programme", "ID", "the pages of a programme and of its notices; without it the whole city");
    private static readonly Option Notice = new("--notice", "ID", "the pages of a notice and of its codes");
    private static readonly Option From = new("--from", "TIME", "when it begins, such as 2026-11-20T22:00");
    private static readonly Option Until = new("--until", "TIME", "when it ends");
    private static readonly Option Text =
        new("--text", "WORDS", "what the pages say; without it a sentence of Annai's");

    public static Command Command { get; } = new()
    {
        Name = "maintain",
        Summary = "let pages say that they are being worked on, or show them again, without a build",
        Example = "annai maintain on --programme kenshin --from 2026-11-20T22:00 --until 2026-11-21T05:00",
        Argument = "on|off",
        Options = [Programme, Notice, From, Until, Text],
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation) => Task.FromResult(
        (Mistake(invocation.Arguments) ?? Past(invocation)) is { } mistake
            ? invocation.Misused(mistake)
            : invocation.Finish(Switch(invocation)));

    private static string? Mistake(Arguments arguments)
    {
        if (arguments.Argument is not ("on" or "off"))
            return $"`maintain` wants `on` or `off`, not `{arguments.Argument}`";
        if (arguments.Has(Programme) && arguments.Has(Notice))
            return "`--programme` and `--notice` exclude each other: a notice belongs to one programme";
        foreach (var option in (Option[])[From, Until, Text])
            if (arguments.Has(option) && arguments.Argument == "off")
                return $"`{option.Name}` goes with `on`";
        foreach (var option in (Option[])[From, Until])
            if (arguments.Has(option) && Time(arguments, option) is null)
                return $"`{option.Name}` is `{arguments[option]}`, expected a time such as 2026-11-20T22:00";
        return Time(arguments, From) is { } from && Time(arguments, Until) is { } until && !from.IsBefore(until)
            ? $"`--until` is `{until}`, expected a time after `{from}`"
            : null;
    }

    private static string? Past(Invocation invocation)
    {
        var now = AnnouncedTime.Now(invocation.Time);
        return Time(invocation.Arguments, Until) is { } until && !now.IsBefore(until)
            ? $"`--until` is `{until}`, which is over: it is `{now}`"
            : null;
    }

    private static AnnouncedTime? Time(Arguments arguments, Option option) =>
        arguments[option] is { } text ? AnnouncedTime.Read(text) : null;

    private static string? Switch(Invocation invocation)
    {
        using var taken = TakenOutput.Of(invocation);
        if (taken is null)
            return null;
        var releases = new Releases(invocation.OutputFolder);
        if (ReleasePages.Read(releases) is not { } site)
        {
            invocation.Findings.Add(
                Codes.NothingToMaintain,
                new SourcePlace(invocation.OutputFolder),
                "there is no release that a maintenance could be made from",
                "`annai build` makes one");
            return null;
        }

        if (Changed(invocation, site) is not { } changed)
            return null;
        var pages = releases.ReadNote(PagesNote.Kind);
        var release = releases.Publish(ReleasePages.Of(changed));
        // The originals are what they were drawn from, whatever stands in for them.
        if (pages is not null)
            Releases.WriteNote(release, PagesNote.Kind, pages);
        var told = ReleasePages.Told(changed.On) is { Length: > 0 } on ? on : "\nno maintenance is on";
        return $"{release.Changed.Length} pages changed, release {Path.GetFileName(release.Folder)}{told}";
    }

    /// <returns>The site with the maintenance begun or ended, or null with a finding.</returns>
    private static MaintainedSite? Changed(Invocation invocation, MaintainedSite site)
    {
        var arguments = invocation.Arguments;
        var scope = new MaintenanceScope(arguments[Programme], arguments[Notice]);
        if (arguments.Argument == "on" && site.Has(scope))
            return site.With(new(scope, Time(arguments, From), Time(arguments, Until), arguments[Text]));
        if (arguments.Argument == "off" && site.On.Any(on => on.Scope == scope))
            return site.Without(scope);
        var place = new SourcePlace(invocation.OutputFolder);
        if (arguments.Argument == "on")
            invocation.Findings.Add(
                Codes.NotInRelease,
                place,
                $"the current release has no {(scope.Notice is null ? "programme" : "notice")} `{scope}`",
                "it is the name of its file in `content`, without the ending");
        else
            invocation.Findings.Add(
                Codes.NoSuchMaintenance,
                place,
                $"no maintenance of {scope} is on",
                site.On.IsEmpty ? "none is" : $"on are: {string.Join(", ", site.On.Select(on => on.Scope))}");
        return null;
    }
}
