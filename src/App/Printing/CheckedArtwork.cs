using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.Browser;
using Annai.Calendar;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages;
using Annai.Print.Checking;

namespace Annai.App.Printing;

/// <summary>`annai print check`: a PDF that a designer handed in, looked through before it is printed.</summary>
internal sealed class CheckedArtwork(Invocation invocation, Site site, NoticeId? notice)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static async Task<ExitCode> Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        if (arguments.Words is not [_, var name])
            return invocation.Misused("a check is of one file: annai print check card.pdf");
        JapaneseDay? posted = null;
        if (arguments[CheckOptions.PostedOn] is { } date)
            if (JapaneseDay.TryParse(date, out var day))
                posted = day;
            else
                return invocation.Misused($"`--posted-on` is `{date}`, expected a day such as 2026-11-20");
        if (Read(invocation, name) is not { } bytes || new SiteBuild(invocation).Read() is not { } site
            || !AskedNotice.IsKnown(invocation, site))
            return invocation.Finish();
        return await new CheckedArtwork(invocation, site, AskedNotice.Of(invocation)).Check(
            new FileToRead(bytes, new SourcePlace(name)), posted);
    }

    private static byte[]? Read(Invocation invocation, string name)
    {
        var file = new FileInfo(Path.GetFullPath(name, invocation.Surroundings.Folder));
        if (!file.Exists)
            invocation.Findings.Add(Codes.FileMissing, new SourcePlace(name), "this file is not there");
        else if (ArtworkCheck.TooLarge(file.Length, new SourcePlace(name)) is { } finding)
            invocation.Findings.Add(finding);
        else
            return File.ReadAllBytes(file.FullName);
        return null;
    }

    private async Task<ExitCode> Check(FileToRead pdf, JapaneseDay? posted)
    {
        var (surroundings, today) = (invocation.Surroundings, JapaneseDay.Today(invocation.Time));
        var machine = Machine.This with { Variable = surroundings.Variable };
        await using var chromium = new Chromium(new ChromiumSettings { Machine = machine, TimeLimit = Patience });
        var meanings = new CodeMeanings(site, new Releases(invocation.OutputFolder), posted, today);
        var check = new ArtworkCheck(chromium, meanings.Of);
        if (await check.Of(pdf, notice, invocation.Findings, surroundings.Stop) is not { } artwork)
            return invocation.Finish();
        var report = Report(artwork, today);
        var codes = artwork.Pages.Sum(page => page.Codes.Length);
        return invocation.Finish(
            $"looked through; pages: {artwork.Pages.Length}, codes: {codes}\n{report}",
            json => ArtworkJson.Write(json, artwork, report));
    }

    /// <returns>Where it lies.</returns>
    private string? Report(LookedThrough artwork, JapaneseDay today)
    {
        var commissioner = site.Configuration.CommissionedBy;
        var name = notice is { } id ? site.NoticeOf(id).Japanese.CardName.Value : "";
        var order = new ReportOrder(commissioner.City.Value, commissioner.Section.Value, notice, name, today);
        var templates = new TemplateSet(invocation.SiteFolder, invocation.Findings);
        if (ArtworkReport.Of(artwork, order, templates.Find, invocation.Findings) is not { } html)
            return null;
        var path = invocation.Arguments[CheckOptions.Report] is { } asked
            ? Path.GetFullPath(asked, invocation.Surroundings.Folder)
            : Path.Combine(
                invocation.OutputFolder, "print", "check", Path.GetFileNameWithoutExtension(artwork.Name) + ".html");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, html);
        return path;
    }
}
