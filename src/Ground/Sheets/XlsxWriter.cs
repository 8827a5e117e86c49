using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Annai.Sheets.Writing;

namespace Annai.Sheets;

/// <summary>Writes a workbook as xlsx: the same workbook gives the same bytes, on whatever day.</summary>
public static class XlsxWriter
{
    // Of what a zip can hold the first day.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // What stands between the parts of a line must not be taken for a line end of the machine.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static void Write(Stream to, Workbook book)
    {
        if (book.Sheets.All(sheet => sheet.IsHidden))
            throw new ArgumentException("a workbook needs a sheet that is not hidden", nameof(book));
        var names = SheetNames.Of(book);
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => PackageXml.ContentTypes(xml, book.Sheets.Length));
        Part(zip, "_rels/.rels", PackageXml.Relations);
        Part(zip, "xl/workbook.xml", xml => PackageXml.Workbook(xml, book, names));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => PackageXml.WorkbookRelations(xml, book.Sheets.Length));
        Part(zip, "xl/styles.xml", StyleXml.Write);
        foreach (var (index, sheet) in book.Sheets.Index())
            Part(
                zip,
                string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{index + 1}.xml"),
                xml => new SheetXml(xml, sheet, names).Write(isShown: index == PackageXml.FirstShown(book)));
    }

    private static void Part(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }
}
