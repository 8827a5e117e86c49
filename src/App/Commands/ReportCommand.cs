using Annai.App.CommandLine;
using Annai.Diagnostics;
using Annai.Events.CrossChecking;
using Annai.Events.Sealing;
using Annai.Reports;

namespace Annai.App.Commands;

/// <summary>`annai report`: what each notice type brought.</summary>
internal static class ReportCommand
{
    public static Command Command { get; } = new()
    {
        Name = "report",
        Summary = "tell the visits by notice type",
        Example = "annai report --format json",
        Options = [VisitData.Option],
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation)
    {
        if (new SiteBuild(invocation).Read() is not { } site)
            return Task.FromResult(invocation.Finish());
        if (invocation.Arguments[VisitData.Option] is { } data && !Directory.Exists(VisitData.Folder(invocation)))
        {
            invocation.Findings.Add(
                Codes.FileMissing,
                new SourcePlace(data),
                "this folder is not there",
                "without `--data` it is `var/events` in the site's folder");
            return Task.FromResult(invocation.Finish());
        }

        var tenant = site.Configuration.Tenant.Value.Value;
        var folder = VisitData.Folder(invocation);
        var tally = Tallies.Of(folder, tenant, invocation.Findings);
        var report = VisitReport.Of(site, tally, AccessLog.Kept(folder, tenant));
        var text = VisitReportText.Of(report).TrimEnd('\n');
        return Task.FromResult(invocation.Finish(text, json => VisitReportJson.Write(json, report)));
    }
}
