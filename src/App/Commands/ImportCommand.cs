using System.Text;
using Annai.App.CommandLine;
using Annai.App.Importing;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Import;
using Annai.Import.Difference;
using Annai.Import.Headings;
using Annai.Import.Report;
using Annai.Output;
using Annai.Sheets;

namespace Annai.App.Commands;

/// <summary>`annai import`: a city's spreadsheet, looked through, compared with what is there, and taken over.</summary>
internal static class ImportCommand
{
    private const int Shown = 5;

    private static readonly Option Set = new("--set", "NAME", "the list of places that it becomes: content/places/NAME.csv");
    private static readonly Option Occasions =
        new("--occasions", "NAME", "the list of days that it becomes: content/occasions/NAME.csv");
    private static readonly Option Mailings = new("--mailings", null, "it says what was posted: content/mailings.csv");
    private static readonly Option Apply = new("--apply", null, "write it; without this nothing is changed");
    private static readonly Option Undo = new("--undo", null, "take the last import of that list back");
    private static readonly Option AllowRemovals =
        new("--allow-removals", null, "let more than a tenth of the list, or twenty of it, go");
    private static readonly Option Map = new("--map", "FILE.yaml", "what headings mean that Annai does not know");
    private static readonly Option Errors =
        new("--errors", "FILE", "write the spreadsheet back, .xlsx or .csv, with what is wrong in a column of its own");
    private static readonly Option Geocode =
        new("--geocode", "PATH", "the ministry's table of addresses, or a folder of them, for places without a position");

    public static Command Command { get; } = new()
    {
        Name = "import",
        Summary = "look through a city's spreadsheet, compare it with what is there, and take it over",
        Example = "annai import clinics.xlsx --set clinics",
        Argument = "FILE",
        InsteadOfArgument = Undo,
        Options = [Set, Occasions, Mailings, Apply, Undo, AllowRemovals, Map, Errors, Geocode],
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation) => Task.FromResult(
        Target(invocation.Arguments, out var mistake) is not { } target ? invocation.Misused(mistake)
        : ConfigurationReader.Read(invocation.SiteFolder, invocation.Findings) is null ? invocation.Finish()
        : invocation.Arguments.Has(Undo) ? TakeBack(invocation, target)
        : new Import(invocation, target).Run());

    private static ImportTarget? Target(Arguments arguments, out string mistake)
    {
        mistake = "say what it becomes: `--set NAME`, `--occasions NAME` or `--mailings`, one of them";
        Option[] kinds = [.. ((Option[])[Set, Occasions, Mailings]).Where(arguments.Has)];
        if (kinds is not [var kind])
            return null;
        var name = arguments[kind] ?? "";
        mistake = $"`{name}` cannot be the name of a list: lower-case letters, digits and `-`";
        return kind == Mailings ? new ImportTarget(ListKind.Mailings, "mailings")
            : !Identifier.IsValid(name) ? null
            : new ImportTarget(kind == Set ? ListKind.Places : ListKind.Occasions, name);
    }

    private static ExitCode TakeBack(Invocation invocation, ImportTarget target)
    {
        using var taken = TakenContent.Of(invocation);
        return invocation.Finish(taken is null
            ? null
            : new ImportHistory(invocation.SiteFolder).Undo(target.Path, invocation.Findings));
    }

    private sealed class Import(Invocation invocation, ImportTarget target)
    {
        private Findings Findings => invocation.Findings;

        private string FileName => invocation.Arguments.Argument!;

        public ExitCode Run()
        {
            if (SiteReader.ReadAsItStands(invocation.SiteFolder, Findings, invocation.Surroundings.Stop) is not { } site)
                return invocation.Finish();
            using var source = Opened();
            using var file = source is null ? null : SheetFile.Open(source, FileName, Findings);
            using var present = Present();
            using var presentFile = present is null ? null : SheetFile.Open(present, target.Path, Findings);
            if (file is null || Order(file, presentFile, site) is not { } order || ListImport.Begin(order, Findings) is not { } import)
                return invocation.Finish();
            return Finish(import, file);
        }

        private ImportOrder? Order(SheetFile file, SheetFile? present, Site site)
        {
            var map = invocation.Arguments[Map] is { } name ? ReadMap(name, site) : ColumnMap.Empty;
            var addresses = invocation.Arguments[Geocode] is { } path
                ? AddressFiles.Read(Path.GetFullPath(path, invocation.Surroundings.Folder), path, Findings)
                : null;
            return Findings.AnyErrors ? null : new ImportOrder
            {
                Kind = target.Kind,
                Set = target.Set,
                File = file,
                FileName = FileName,
                Present = present,
                Site = site,
                Today = JapaneseDay.Today(invocation.Time),
                Map = map!,
                Addresses = addresses,
            };
        }

        private ColumnMap? ReadMap(string name, Site site)
        {
            var folder = invocation.Surroundings.Folder;
            if (!File.Exists(Path.GetFullPath(name, folder)))
                Findings.Add(Codes.FileMissing, new SourcePlace(name), "this file is not there");
            else if (SourceFile.Read(folder, name, Findings) is { } file)
                return ListMaps.Read(file, target.Kind, site, Findings);
            return null;
        }

        private ExitCode Finish(ListImport import, SheetFile file)
        {
            var report = new ImportReport(invocation.IsVerbose || invocation.IsJson ? int.MaxValue : Shown);
            var latitude = import.Header.IndexOf("lat");
            foreach (var row in import.Rows())
                report.Add(row, latitude >= 0 && row.IsKept && row.Cells[latitude].Length == 0);
            if (invocation.Arguments[Errors] is { } errors)
                ErrorSheet.Write(import, Path.GetFullPath(errors, invocation.Surroundings.Folder));
            var ending = Ending(import, report);
            var text = new ImportText(import, report, target, file.Format).Of(FileName, ending);
            return invocation.Finish(text, json => ImportJson.Write(json, import, report, target, file.Format));
        }

        private string Ending(ListImport import, ImportReport report)
        {
            TellRefused(report);
            var isAllowed = MayGo(import);
            if (!invocation.Arguments.Has(Apply))
                return "まだ何も書いていません。書き込むには --apply を付けてください。";
            if (!isAllowed)
                return "何も書いていません。";
            using var taken = TakenContent.Of(invocation);
            if (taken is null)
                return "何も書いていません。";
            var file = Path.Combine(invocation.SiteFolder, target.Path);
            new ImportHistory(invocation.SiteFolder).Keep(target.Path, () => AtomicFile.Write(file, to => Write(import, to)));
            return $"{target.Path} に書き込みました。--undo で元に戻せます。";
        }

        private static void Write(ListImport import, Stream to)
        {
            using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true);
            ContentRows.Write(writer, import.Header);
            foreach (var row in import.Rows())
                if (row.IsKept)
                    ContentRows.Write(writer, row.Cells);
        }

        private void TellRefused(ImportReport report)
        {
            if (report[Change.Refused] is > 0 and var count)
                Findings.Add(
                    Codes.RowsRefused,
                    new SourcePlace(FileName, report.Examples(Change.Refused)[0].Source.Number, 1),
                    $"{count} {(count == 1 ? "row" : "rows")} cannot be taken over, this one first",
                    "`--errors FILE.xlsx` writes the spreadsheet back with the reason beside each row");
        }

        private bool MayGo(ListImport import)
        {
            var gone = import.Left.Count;
            var isMany = gone > 20 || gone * 10 > import.PresentCount;
            if (gone == 0 || !isMany || invocation.Arguments.Has(AllowRemovals))
                return true;
            Findings.Add(
                Codes.TooManyRemovals,
                new SourcePlace(target.Path),
                $"{gone} of its {import.PresentCount} rows are not in the new list, and would go",
                "if they shall, say so with `--allow-removals`");
            return false;
        }

        private Stream? Opened()
        {
            if (FileName == "-")
                return Pasted();
            var path = Path.GetFullPath(FileName, invocation.Surroundings.Folder);
            if (File.Exists(path))
                return File.OpenRead(path);
            Findings.Add(Codes.FileMissing, new SourcePlace(FileName), "this file is not there");
            return null;
        }

        // What somebody copied in a spreadsheet and pasted here.
        private MemoryStream Pasted() => new(Encoding.UTF8.GetBytes(invocation.Surroundings.In.ReadToEnd()));

        private FileStream? Present()
        {
            var path = Path.Combine(invocation.SiteFolder, target.Path);
            return File.Exists(path) ? File.OpenRead(path) : null;
        }
    }
}
