using System.Globalization;
using System.Xml;

namespace Annai.Sheets.Writing;

/// <summary>How a sheet is printed, as XML.</summary>
internal sealed class PageXml(XmlWriter xml, PageSetup page)
{
    private const double MillimetresPerInch = 25.4;
    private const double LineOfText = 6;
    private const string A4 = "9";

    public void Write()
    {
        // Of pages that are laid side by side each begins at its left.
        if (page.PagesWide == 1)
            Element("printOptions", ("horizontalCentered", "1"));
        Margins();
        Element(
            "pageSetup",
            ("paperSize", A4),
            ("fitToWidth", Digits(page.PagesWide)),
            ("fitToHeight", "0"),
            ("pageOrder", "overThenDown"),
            ("orientation", page.IsPortrait ? "portrait" : "landscape"));
        xml.WriteStartElement("headerFooter");
        if (page.Header.Length > 0)
            xml.WriteElementString("oddHeader", "&L" + Worded(page.Header));
        xml.WriteElementString("oddFooter", (page.Footer.Length > 0 ? "&L" + Worded(page.Footer) : "") + "&R&P / &N");
        xml.WriteEndElement();
    }

    private void Margins()
    {
        var (side, top) = (Inches(page.Margin), Inches(page.Margin + LineOfText));
        var edge = Inches(page.Margin / 2);
        Element(
            "pageMargins",
            ("left", side), ("right", side), ("top", top), ("bottom", top), ("header", edge), ("footer", edge));
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

    private static string Inches(double millimetres) => Digits(Math.Round(millimetres / MillimetresPerInch, 3));

    private static string Digits(double number) => number.ToString(CultureInfo.InvariantCulture);
}
