using System.Globalization;
using System.Xml;
using Annai.Diagnostics;
using Annai.Sheets.Workbooks;

namespace Annai.Sheets.Writing;

/// <summary>One sheet as XML. Its elements stand in the order of the schema, for Excel repairs any other.</summary>
internal sealed class SheetXml(XmlWriter xml, WrittenSheet sheet, SheetNames names)
{
    private const int LongestText = 32_767;

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
        new PageXml(xml, sheet.Page).Write();
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
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
            Frozen();
        xml.WriteEndElement();
        xml.WriteEndElement();
        Element("sheetFormatPr", ("defaultRowHeight", Digits(RowHeights.OneLine)), ("customHeight", "1"));
    }

    private void Frozen()
    {
        var (rows, columns) = (sheet.FrozenRows, sheet.FrozenColumns);
        var cell = $"{CellReference.Letters(columns + 1)}{Digits(rows + 1)}";
        var pane = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
        xml.WriteStartElement("pane");
        if (columns > 0)
            xml.WriteAttributeString("xSplit", Digits(columns));
        if (rows > 0)
            xml.WriteAttributeString("ySplit", Digits(rows));
        xml.WriteAttributeString("topLeftCell", cell);
        xml.WriteAttributeString("activePane", pane);
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        if (pane == "bottomRight")
        {
            Element("selection", ("pane", "topRight"));
            Element("selection", ("pane", "bottomLeft"));
        }

        Element("selection", ("pane", pane), ("activeCell", cell), ("sqref", cell));
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

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Digits(double number) => number.ToString(CultureInfo.InvariantCulture);
}
