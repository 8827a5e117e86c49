using System.IO.Compression;
using System.Text;

namespace Annai.Tests.Sheets;

/// <summary>A small workbook made of the XML of its parts.</summary>
internal static class TestBook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>One sheet with rows as XML, and where they are needed words and formats.</summary>
    public static byte[] Of(
        string rows,
        string words = "",
        string styles = "",
        string properties = "",
        string behind = "") => Zip(
        ("_rels/.rels", Links(("rId1", "officeDocument", "xl/workbook.xml"))),
        ("xl/_rels/workbook.xml.rels", Links(
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "sharedStrings", "sharedStrings.xml"),
            ("rId3", "styles", "styles.xml"))),
        ("xl/workbook.xml", Workbook(properties, """<sheet name="一覧" sheetId="1" r:id="rId1"/>""")),
        ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{words}</sst>"""),
        ("xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>"""),
        ("xl/worksheets/sheet1.xml", Sheet(rows, behind)));

    public static string Workbook(string properties, string sheets) =>
        $"""<workbook xmlns="{Main}" xmlns:r="{Relations}">{properties}<sheets>{sheets}</sheets></workbook>""";

    public static string Sheet(string rows, string behind = "") =>
        $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{behind}</worksheet>""";

    public static string Links(params (string Id, string Kind, string Target)[] links) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(links.Select(link =>
            $"""<Relationship Id="{link.Id}" Type="{Relations}/{link.Kind}" Target="{link.Target}"/>"""))
        + "</Relationships>";

    public static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in parts)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }

        return bytes.ToArray();
    }
}
