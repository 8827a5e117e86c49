using System.Globalization;
using System.Xml;
using Annai.Diagnostics;
using Annai.Sheets.Workbooks;

namespace Annai.Sheets.Writing;

/// <summary>One sheet as XML. Its elements stand in the order of the schema, for Excel repairs any other.</summary>
internal sealed class SheetXml(XmlWriter xml, WrittenSheet sheet, SheetNames names)
{
    private const int LongestText = 32_767;
    private const double MillimetresPerInch = 25.4;
    private const string A4 = "9";

    public void Write(bool isShown)
    {
        xml.WriteStartElement("worksheet", PackageXml.Main);
        Properties();
        View(isShown);
        Columns();
        Rows();
        if (sheet.Filter is { } filter)
            Element("autoFilter", ("ref", filter.ToString()));
        Merges();
        new ValidationXml(xml, names).Write(sheet.Validations);
        Page();
        xml.WriteEndElement();
    }

    private void Properties()
    {
        xml.WriteStartElement("sheetPr");
        Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
    }

    private void View(bool isShown)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isShown)
            xml.WriteAttributeString("tabSelected", "1");
        xml.WriteAttributeString("workbookViewId", "0");
        if (sheet.FrozenRows > 0)
        {
            var below = $"A{Digits(sheet.FrozenRows + 1)}";
            Element(
                "pane",
                ("ySplit", Digits(sheet.FrozenRows)),
                ("topLeftCell", below),
                ("activePane", "bottomLeft"),
                ("state", "frozen"));
            Element("selection", ("pane", "bottomLeft"), ("activeCell", below), ("sqref", below));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        Element("sheetFormatPr", ("defaultRowHeight", Digits(RowHeights.OneLine)), ("customHeight", "1"));
    }

    private void Columns()
    {
        if (sheet.Columns.IsEmpty)
            return;
        xml.WriteStartElement("cols");
        foreach (var (index, column) in sheet.Columns.Index())
            Element(
                "col",
                ("min", Digits(index + 1)),
                ("max", Digits(index + 1)),
                ("width", Digits(column.Width)),
                ("style", Digits(StyleXml.Number(CellStyle.Plain, column.IsText))),
                ("customWidth", "1"));
        xml.WriteEndElement();
    }

    private void Rows()
    {
        xml.WriteStartElement("sheetData");
        var (number, heights) = (0, new RowHeights(sheet));
        foreach (var row in sheet.Rows)
            Row(++number, row, row.Height ?? heights.Of(number, row));
        xml.WriteEndElement();
    }

    private void Row(int number, WrittenRow row, double? height)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Digits(number));
        if (height is { } points)
        {
            xml.WriteAttributeString("ht", Digits(points));
            xml.WriteAttributeString("customHeight", "1");
        }

        for (var i = 0; i < row.Cells.Length; i++)
            Cell($"{CellReference.Letters(i + 1)}{Digits(number)}", row.Cells[i], IsText(i));
        xml.WriteEndElement();
    }

    private void Cell(string reference, WrittenCell cell, bool isText)
    {
        var style = StyleXml.Number(cell.Style, isText);
        if (style == 0 && cell is { Number: null, Text: null or "" })
            return;
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", reference);
        if (style > 0)
            xml.WriteAttributeString("s", Digits(style));
        if (cell.Number is { } number)
            xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
        else if (cell.Text is { Length: > 0 } text)
            Text(text);
        xml.WriteEndElement();
    }

    private void Text(string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(EscapedText.Write(EscapedText.Cut(LineEnds.Unified(text), LongestText)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private bool IsText(int index) => index < sheet.Columns.Length && sheet.Columns[index].IsText;

    private void Merges()
    {
        if (sheet.Merges.IsEmpty)
            return;
        xml.WriteStartElement("mergeCells");
        xml.WriteAttributeString("count", Digits(sheet.Merges.Length));
        foreach (var merge in sheet.Merges)
            Element("mergeCell", ("ref", merge.ToString()));
        xml.WriteEndElement();
    }

    private void Page()
    {
        var page = sheet.Page;
        var margin = Digits(Math.Round(page.Margin / MillimetresPerInch, 3));
        Element("printOptions", ("horizontalCentered", "1"));
        Element(
            "pageMargins",
            ("left", margin),
            ("right", margin),
            ("top", Digits(Math.Round((page.Margin + 6) / MillimetresPerInch, 3))),
            ("bottom", Digits(Math.Round((page.Margin + 6) / MillimetresPerInch, 3))),
            ("header", Digits(Math.Round(page.Margin / 2 / MillimetresPerInch, 3))),
            ("footer", Digits(Math.Round(page.Margin / 2 / MillimetresPerInch, 3))));
        Element(
            "pageSetup",
            ("paperSize", A4),
            ("fitToHeight", "0"),
            ("orientation", page.IsPortrait ? "portrait" : "landscape"));
        xml.WriteStartElement("headerFooter");
        if (page.Header.Length > 0)
            xml.WriteElementString("oddHeader", "&L" + Worded(page.Header));
        xml.WriteElementString("oddFooter", (page.Footer.Length > 0 ? "&L" + Worded(page.Footer) : "") + "&R&P / &N");
        xml.WriteEndElement();
    }

    // An ampersand begins a command there, and a number behind the `L` would be the size of the letters.
    private static string Worded(string text) =>
        (char.IsAsciiDigit(text[0]) ? " " : "")
        + EscapedText.Write(EscapedText.Cut(text, 120)).Replace("&", "&&", StringComparison.Ordinal);

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Digits(double number) => number.ToString(CultureInfo.InvariantCulture);
}
