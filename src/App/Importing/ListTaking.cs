using System.Text;
using Annai.App.CommandLine;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Import;
using Annai.Import.Difference;
using Annai.Import.Headings;
using Annai.Import.Positions;
using Annai.Import.Report;
using Annai.Output;
using Annai.Sheets;

namespace Annai.App.Importing;

/// <summary>One spreadsheet on its way: looked through, told about, and written where that was asked for.</summary>
internal sealed class ListTaking(Invocation invocation, ImportTarget target)
{
    private const int Shown = 5;
    private const int MostRemovals = 20;

    private Findings Findings => invocation.Findings;

    private string FileName => invocation.Arguments.Argument!;

    private string Folder => invocation.Surroundings.Folder;

    public ExitCode Run()
    {
        // Held from before the present list is read until the new one is written: nobody's change gets lost between.
        using var taken = IsToWrite ? TakenContent.Of(invocation) : null;
        return IsToWrite && taken is null ? invocation.Finish() : Take();
    }

    private bool IsToWrite => invocation.Arguments.Has(ImportOptions.Apply);

    private ExitCode Take()
    {
        if (SiteReader.ReadAsItStands(invocation.SiteFolder, Findings, invocation.Surroundings.Stop) is not { } site)
            return invocation.Finish();
        using var source = Opened();
        using var file = source is null ? null : SheetFile.Open(source, FileName, Findings);
        using var stream = Present();
        using var present = stream is null ? null : SheetFile.Open(stream, target.Path, Findings);
        return file is not null
            && Order(file, present, site) is { } order
            && ListImport.Begin(order, Findings) is { } import
            ? Finish(import, file.Format)
            : invocation.Finish();
    }

    private ImportOrder? Order(SheetFile file, SheetFile? present, Site site)
    {
        var map = Map(site);
        var addresses = Addresses();
        if (map is null || (addresses is null && invocation.Arguments.Has(ImportOptions.Geocode)))
            return null;
        return new ImportOrder
        {
            Kind = target.Kind,
            Set = target.Set,
            File = file,
            FileName = FileName,
            Present = present,
            PresentName = target.Path,
            Site = site,
            Today = JapaneseDay.Today(invocation.Time),
            Sheet = invocation.Arguments[ImportOptions.Sheet],
            Map = map,
            Addresses = addresses,
        };
    }

    private ColumnMap? Map(Site site)
    {
        if (invocation.Arguments[ImportOptions.Map] is not { } name)
            return ColumnMap.Empty;
        if (!File.Exists(Path.GetFullPath(name, Folder)))
            Findings.Add(Codes.FileMissing, new SourcePlace(name), "this file is not there");
        else if (SourceFile.Read(Folder, name, Findings) is { } file)
            return Without(Findings, found => ColumnMap.Read(file, target.Kind, site, found));
        return null;
    }

    private AddressTable? Addresses() => invocation.Arguments[ImportOptions.Geocode] is { } path
        ? Without(Findings, found => AddressFiles.Read(Path.GetFullPath(path, Folder), path, found))
        : null;

    // What is wrong with the spreadsheet is told beside its rows; with a map or a table that is wrong nothing is begun.
    private static T? Without<T>(Findings findings, Func<Findings, T?> read)
        where T : class
    {
        var found = new Findings();
        var value = read(found);
        findings.Add(found.Sorted());
        return found.AnyErrors ? null : value;
    }

    private ExitCode Finish(ListImport import, string format)
    {
        var report = new ImportReport(invocation.IsVerbose || invocation.IsJson ? int.MaxValue : Shown);
        var latitude = import.Header.IndexOf("lat");
        foreach (var row in import.Rows())
            report.Add(row, latitude >= 0 && row.IsKept && row.Cells[latitude].Length == 0);
        TellRefused(report);
        if (invocation.Arguments[ImportOptions.Errors] is { } errors)
            ErrorSheet.Write(import, Path.GetFullPath(errors, Folder));
        var ending = Ending(import);
        var text = new ImportText(import, report, target, format).Of(FileName, ending);
        return invocation.Finish(text, json => ImportJson.Write(json, import, report, target, format));
    }

    private string Ending(ListImport import)
    {
        var isAllowed = MayGo(import);
        if (!IsToWrite)
            return "まだ何も書いていません。書き込むには --apply を付けてください。";
        if (!isAllowed)
            return "何も書いていません。";
        var file = Path.Combine(invocation.SiteFolder, target.Path);
        new ImportHistory(invocation.SiteFolder, invocation.Time).Keep(
            target.Path, () => AtomicFile.Write(file, to => Write(import, to)));
        return $"{target.Path} に書き込みました。--undo で元に戻せます。";
    }

    private static void Write(ListImport import, Stream to) => CsvWriter.WritePlain(
        to, import.Rows().Where(row => row.IsKept).Select(row => row.Cells).Prepend(import.Header));

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
        var isMany = gone > MostRemovals || gone * 10 > import.PresentCount;
        if (gone == 0 || !isMany || invocation.Arguments.Has(ImportOptions.AllowRemovals))
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
        // What somebody copied in a spreadsheet and pasted here.
        if (FileName == "-")
            return new MemoryStream(Encoding.UTF8.GetBytes(invocation.Surroundings.In.ReadToEnd()));
        var path = Path.GetFullPath(FileName, Folder);
        if (File.Exists(path))
            return File.OpenRead(path);
        Findings.Add(Codes.FileMissing, new SourcePlace(FileName), "this file is not there");
        return null;
    }

    private FileStream? Present()
    {
        var path = Path.Combine(invocation.SiteFolder, target.Path);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }
}
