using System.Globalization;
using System.Xml;
using Annai.Sheets.Workbooks;

namespace Annai.Sheets.Writing;

/// <summary>The parts of an xlsx that say which others there are.</summary>
internal static class PackageXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void ContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Packages + "content-types");
        Default(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default(xml, "xml", "application/xml");
        Override(xml, "/xl/workbook.xml", "sheet.main+xml");
        Override(xml, "/xl/styles.xml", "styles+xml");
        for (var i = 1; i <= sheets; i++)
            Override(xml, $"/xl/worksheets/sheet{Digits(i)}.xml", "worksheet+xml");
        xml.WriteEndElement();
    }

    public static void Relations(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Packages + "relationships");
        Relation(xml, "rId1", "officeDocument", "xl/workbook.xml");
        xml.WriteEndElement();
    }

    public static void WorkbookRelations(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Relationships", Packages + "relationships");
        for (var i = 1; i <= sheets; i++)
            Relation(xml, "rId" + Digits(i), "worksheet", $"worksheets/sheet{Digits(i)}.xml");
        Relation(xml, "rId" + Digits(sheets + 1), "styles", "styles.xml");
        xml.WriteEndElement();
    }

    public static void Workbook(XmlWriter xml, Workbook book, SheetNames names)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("bookViews");
        xml.WriteStartElement("workbookView");
        xml.WriteAttributeString("activeTab", Digits(FirstShown(book)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheets");
        foreach (var (index, sheet) in book.Sheets.Index())
            Sheet(xml, names.Written[index], index + 1, sheet.IsHidden);
        xml.WriteEndElement();
        DefinedNames(xml, book, names);
        xml.WriteEndElement();
    }

    public static int FirstShown(Workbook book) => book.Sheets.Index().First(sheet => !sheet.Item.IsHidden).Index;

    private static void Sheet(XmlWriter xml, string name, int number, bool isHidden)
    {
        xml.WriteStartElement("sheet");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("sheetId", Digits(number));
        if (isHidden)
            xml.WriteAttributeString("state", "hidden");
        xml.WriteAttributeString("id", Office, "rId" + Digits(number));
        xml.WriteEndElement();
    }

    private static void DefinedNames(XmlWriter xml, Workbook book, SheetNames names)
    {
        var defined =
            (from sheet in book.Sheets.Index()
             from name in DefinedNames(sheet.Item)
             select (Sheet: sheet.Index, name.Name, name.Ranges, name.IsHidden)).ToList();
        if (defined.Count == 0)
            return;
        xml.WriteStartElement("definedNames");
        foreach (var (sheet, name, ranges, isHidden) in defined)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("localSheetId", Digits(sheet));
            if (isHidden)
                xml.WriteAttributeString("hidden", "1");
            xml.WriteString(string.Join(',', ranges.Select(range => names.Formula(book.Sheets[sheet].Name, range))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, string[] Ranges, bool IsHidden)> DefinedNames(WrittenSheet sheet)
    {
        if (sheet.Filter is { } filter)
            yield return ("_xlnm._FilterDatabase", [filter.Fixed()], true);
        if (sheet.Page.PrintArea is { } area)
            yield return ("_xlnm.Print_Area", [area.Fixed()], false);
        if (Repeated(sheet.Page).ToArray() is { Length: > 0 } repeated)
            yield return ("_xlnm.Print_Titles", repeated, false);
    }

    // In the order in which Excel writes them.
    private static IEnumerable<string> Repeated(PageSetup page)
    {
        if (page.RepeatedColumns > 0)
            yield return $"$A:${CellReference.Letters(page.RepeatedColumns)}";
        if (page.RepeatedRows > 0)
            yield return $"${Digits(page.FirstRepeatedRow)}:${Digits(page.RepeatedRows)}";
    }

    private static void Default(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void Override(XmlWriter xml, string part, string kind)
    {
        xml.WriteStartElement("Override");
        xml.WriteAttributeString("PartName", part);
        xml.WriteAttributeString("ContentType", Kind + kind);
        xml.WriteEndElement();
    }

    private static void Relation(XmlWriter xml, string id, string kind, string target)
    {
        xml.WriteStartElement("Relationship");
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", $"{Office}/{kind}");
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
