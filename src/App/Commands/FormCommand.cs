using Annai.App.CommandLine;
using Annai.App.Importing;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Import;
using Annai.Import.Forms;
using Annai.Output;
using Annai.Sheets;

namespace Annai.App.Commands;

/// <summary>`annai form`: the workbook that a city fills in.</summary>
internal static class FormCommand
{
    private static readonly Option Out = new("--out", "FILE.xlsx", "where the form goes");
    private static readonly Option Set =
        new("--set", "NAME", "fill in the list of that name as it stands, to be corrected");

    public static Command Command { get; } = new()
    {
        Name = "form",
        Summary = "make the spreadsheet that the city fills in: places, occasions or mailings",
        Example = "annai form places --out clinics.xlsx",
        Argument = "places|occasions|mailings",
        Options = [Out, Set],
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation) => Task.FromResult(Made(invocation));

    private static ExitCode Made(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        if (Kind(arguments.Argument!) is not { } kind)
            return invocation.Misused($"there is no form for `{arguments.Argument}`: places, occasions or mailings");
        if (arguments[Out] is not { } name || !name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return invocation.Misused("say where the form goes: `--out FILE.xlsx`");
        var path = Path.GetFullPath(name, invocation.Surroundings.Folder);
        var present = Present(invocation, kind);
        if (invocation.Findings.AnyErrors
            || SiteReader.ReadAsItStands(invocation.SiteFolder, invocation.Findings) is not { } site)
            return invocation.Finish();
        using var stream = present is null ? null : File.OpenRead(present.File);
        using var list = stream is null ? null : SheetFile.Open(stream, present!.Name, invocation.Findings);
        AtomicFile.Write(path, to => XlsxWriter.Write(to, BlankForm.Of(kind, site, list)));
        return invocation.Finish($"{name} に記入用紙を書きました");
    }

    private static PresentFile? Present(Invocation invocation, ListKind kind)
    {
        if (invocation.Arguments[Set] is not { } set && kind != ListKind.Mailings)
            return null;
        var target = new ImportTarget(kind, invocation.Arguments[Set] ?? "mailings");
        var file = Path.Combine(invocation.SiteFolder, target.Path);
        if (File.Exists(file))
            return new PresentFile(file, target.Path);
        if (kind != ListKind.Mailings)
            invocation.Findings.Add(Codes.FileMissing, new SourcePlace(target.Path), "this list is not there");
        return null;
    }

    private static ListKind? Kind(string name) => name switch
    {
        "places" => ListKind.Places,
        "occasions" => ListKind.Occasions,
        "mailings" => ListKind.Mailings,
        _ => null,
    };

    private sealed record PresentFile(string File, string Name);
}
