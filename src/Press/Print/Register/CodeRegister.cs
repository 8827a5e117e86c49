using System.Collections.Immutable;
using System.Globalization;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;

namespace Annai.Print.Register;

/// <summary>Writes what a city promises on paper: codes, and what was printed with them.</summary>
/// <param name="siteFolder">The site, of which the caller holds the lock.</param>
public sealed class CodeRegister(string siteFolder)
{
    private readonly string _codes = Path.Combine(siteFolder, "content", "codes.csv");

    /// <returns>Null, or the column that the table of codes would need and does not have.</returns>
    public string? Add(CodeId code, NoticeId notice, Medium medium, int? wave, string note)
    {
        var row = new Dictionary<string, string>
        {
            ["code"] = code.Value,
            ["notice"] = notice.Value,
            ["medium"] = CodeReader.WordOf(medium),
            ["wave"] = wave?.ToString(CultureInfo.InvariantCulture) ?? "",
            ["note"] = note,
        };
        if (File.Exists(_codes) && ContentTable.LacksColumn(File.ReadAllText(_codes), row) is { } column)
            return column;
        ContentTable.Append(_codes, TableColumns.Codes, row);
        return null;
    }

    /// <summary>
    /// Adds a row to the ledger, then its hash to the configuration; ended in between, the next call of the same kind
    /// does what is missing.
    /// </summary>
    public void AddPrinted(Site site, PrintedCode code, int copies, JapaneseDay on)
    {
        var run = new PrintRun
        {
            Code = code.Id,
            Notice = code.Notice,
            Medium = code.Medium,
            PrintedOn = new Sourced<JapaneseDay>(on, code.Id.Place),
            Copies = copies,
            Previous = new Sourced<string>(Head(site.PrintRuns), code.Id.Place),
        };
        ContentTable.Append(
            Path.Combine(siteFolder, "content", "printed.csv"),
            TableColumns.Printed,
            TableColumns.Printed.Zip(run.Cells).ToDictionary(cell => cell.First, cell => cell.Second));
        ConfigurationFile.SetHead(siteFolder, run.Hash);
    }

    /// <summary>Sets the head to a last row that is there and was not finished.</summary>
    public void Finish(Site site) => ConfigurationFile.SetHead(siteFolder, site.PrintRuns[^1].Hash);

    /// <summary>Whether the last row was written and the configuration does not know of it.</summary>
    public static bool IsUnfinished(Site site) => !site.PrintRuns.IsEmpty
        && (site.Configuration.LedgerHead?.Value ?? PrintRun.Start) == Head(site.PrintRuns[..^1])
        && site.PrintRuns[^1].Previous.Value == Head(site.PrintRuns[..^1]);

    private static string Head(ImmutableArray<PrintRun> runs) => runs.IsEmpty ? PrintRun.Start : runs[^1].Hash;
}
