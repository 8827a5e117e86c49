using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Import;
using Annai.Import.Difference;
using Annai.Import.Report;
using Annai.Sheets;

namespace Annai.ImportsBenchmark;

/// <summary>What a dry run does, without the start of a process and the reading of the city.</summary>
internal sealed class ImportRun(string city)
{
    private readonly Site _site = SiteReader.ReadAsItStands(city, new Findings())
        ?? throw new InvalidOperationException("the small city cannot be read");

    /// <returns>How many rows would be added.</returns>
    public int Read(string path)
    {
        var findings = new Findings();
        using var stream = File.OpenRead(path);
        using var file = SheetFile.Open(stream, "list.csv", findings);
        var import = ListImport.Begin(
            new ImportOrder
            {
                Kind = ListKind.Places,
                Set = "hospitals",
                File = file!,
                FileName = "list.csv",
                Present = null,
                PresentName = "",
                Site = _site,
                Today = new JapaneseDay(new DateOnly(2026, 11, 21)),
            },
            findings);
        var report = new ImportReport(shown: 5);
        foreach (var row in import!.Rows())
            report.Add(row, lacksPosition: false);
        return report[Change.Added];
    }
}
