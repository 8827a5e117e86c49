using System.Xml;

namespace Annai.Sheets.Writing;

/// <summary>The looks of cells, each twice: the second is for columns that keep what is typed as text.</summary>
internal static class StyleXml
{
    private const int GeneralFormat = 0;
    private const int TextFormat = 49;

    private const string Ink = "FF1A1A1A";
    private const string Grey = "FF595959";
    private const string Red = "FFB00000";
    private const string DarkRed = "FF8A1C00";

    private static readonly CellStyle[] All = Enum.GetValues<CellStyle>();

    /// <summary>The number by which a cell names its look.</summary>
    public static int Number(CellStyle style, bool isText) => 2 * (int)style + (isText ? 1 : 0);

    public static bool IsWrapped(CellStyle style) => style is not (CellStyle.Plain or CellStyle.Title);

    public static void Write(XmlWriter xml)
    {
        var formats = string.Concat(All.Select(style => Format(style, GeneralFormat) + Format(style, TextFormat)));
        var styles = $"""
            <styleSheet xmlns="{PackageXml.Main}">
            <fonts count="7">{Fonts}</fonts><fills count="6">{Fills}</fills><borders count="2">{Borders}</borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="{2 * All.Length}">{formats}</cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            </styleSheet>
            """;
        using var read = XmlReader.Create(
            new StringReader(styles),
            new XmlReaderSettings { IgnoreWhitespace = true });
        read.MoveToContent();
        xml.WriteNode(read, defattr: false);
    }

    private static string Fonts =>
        Font(12, Ink) + Font(18, Ink, "<b/>") + Font(12, Ink, "<b/>") + Font(12, DarkRed, "<b/>")
        + Font(11, Grey) + Font(12, Grey, "<i/>") + Font(12, Red);

    // The first two are Excel's own, whatever stands there.
    private static string Fills =>
        """<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>"""
        + Fill("FFDCE6F1") + Fill("FFFCE4D6") + Fill("FFFFE5E5") + Fill("FFF5F5F5");

    private static string Borders =>
        "<border><left/><right/><top/><bottom/><diagonal/></border>"
        + $"<border>{Thin("left")}{Thin("right")}{Thin("top")}{Thin("bottom")}<diagonal/></border>";

    private static string Font(int size, string colour, string bold = "") =>
        $"""<font>{bold}<sz val="{size}"/><color rgb="{colour}"/><name val="Meiryo UI"/>"""
        + """<family val="3"/><charset val="128"/></font>""";

    private static string Fill(string colour) =>
        $"""<fill><patternFill patternType="solid"><fgColor rgb="{colour}"/><bgColor indexed="64"/>"""
        + "</patternFill></fill>";

    private static string Thin(string side) => $"""<{side} style="thin"><color rgb="FF8C8C8C"/></{side}>""";

    private static string Format(CellStyle style, int format)
    {
        var (font, fill, border) = Look(style);
        var across = style is CellStyle.Heading or CellStyle.RequiredHeading or CellStyle.Mark ? "center" : "general";
        var down = style is CellStyle.Explanation or CellStyle.Wrong or CellStyle.Note ? "top" : "center";
        var wrap = IsWrapped(style) ? 1 : 0;
        return $"""<xf numFmtId="{format}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0" """
            + """applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">"""
            + $"""<alignment horizontal="{across}" vertical="{down}" wrapText="{wrap}"/></xf>""";
    }

    private static (int Font, int Fill, int Border) Look(CellStyle style) => style switch
    {
        CellStyle.Title => (1, 0, 0),
        CellStyle.Heading => (2, 2, 1),
        CellStyle.RequiredHeading => (3, 3, 1),
        CellStyle.Explanation => (4, 0, 1),
        CellStyle.Example => (5, 5, 1),
        CellStyle.Field or CellStyle.Mark => (0, 0, 1),
        CellStyle.Wrong => (6, 4, 1),
        _ => (0, 0, 0),
    };
}
