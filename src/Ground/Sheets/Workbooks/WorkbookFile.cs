using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Sheets.Workbooks;

/// <summary>A spreadsheet that is an xlsx, the zip of XML that Excel writes.</summary>
internal static class WorkbookFile
{
    private const string Usual = "xl/workbook.xml";

    public static SheetFile? Open(Stream stream, string name, Findings findings)
    {
        Package? package = null;
        SheetFile? file = null;
        try
        {
            package = Package.Open(stream);
            file = Read(package, name, findings);
        }
        catch (Exception thrown) when (Package.IsDamage(thrown))
        {
            new Damage(name, findings).Whole(
                $"`{name}` is cut off or damaged, expected a whole workbook: {thrown.Message}",
                "send it again, or open it in Excel, let it be repaired, and save it anew");
        }

        if (file is null)
            package?.Dispose();
        return file;
    }

    private static SheetFile? Read(Package package, string name, Findings findings)
    {
        var main = Relations.Of(package, "").Kind("officeDocument") is { } found && package.Has(found) ? found : Usual;
        if (ZipKind.Of(package, main) is { } other)
        {
            other.Report(name, findings);
            return null;
        }

        var damage = new Damage(name, findings);
        var relations = Relations.Of(package, main);
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var (tabs, counts1904) = Tabs(package, main);
        var book = new Book(
            package,
            SharedWords.Read(package, relations.Kind("sharedStrings") ?? folder + "sharedStrings.xml", damage),
            CellFormats.Read(package, relations.Kind("styles") ?? folder + "styles.xml", damage),
            counts1904);
        var sheets =
            from tab in tabs.Index()
            let relation = relations.Id(tab.Item.Id)
            where relation?.Kind is not ("chartsheet" or "dialogsheet")
            let path = relation?.Path ?? $"{folder}worksheets/sheet{tab.Index + 1}.xml"
            let merged = new Lazy<ImmutableArray<CellRange>>(() => MergedCells.RangesIn(book, path))
            select new Sheet(
                tab.Item.Name,
                tab.Item.IsHidden,
                told => Rows(() =>
                    new RowReader(book, path, new MergedCells(merged.Value), tab.Item.Name, new Damage(name, told))));
        return sheets.ToImmutableArray() is { IsEmpty: false } all
            ? new SheetFile("Excel（xlsx）", all, package)
            : throw new InvalidDataException($"`{main}` names no sheet that has cells");
    }

    private static (ImmutableArray<Tab> Tabs, bool Counts1904) Tabs(Package package, string path)
    {
        var (tabs, counts1904) = (ImmutableArray.CreateBuilder<Tab>(), false);
        using var xml = package.Open(path)!;
        while (xml.Next())
            if (xml.Starts("workbookPr"))
                counts1904 = xml["date1904"] is "1" or "true";
            else if (xml.Starts("sheet"))
                tabs.Add(new Tab(xml["name"] ?? "", xml["state"] is "hidden" or "veryHidden", xml.RelationId()));
        return (tabs.ToImmutable(), counts1904);
    }

    // An iterator of its own, so that each enumeration begins anew.
    private static IEnumerable<SheetRow> Rows(Func<RowReader> open)
    {
        using var rows = open();
        while (rows.Next() is { } row)
            yield return row;
    }

    private sealed record Tab(string Name, bool IsHidden, string? Id);
}
