using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Annai.Tests.Sheets;

namespace Annai.Tests.Import;

/// <summary>A form into which somebody typed, kept as Excel keeps it: a day is a number of a date format.</summary>
internal sealed class FilledForm
{
    private const int HeadingRow = 3;
    private const int AboveFirst = 5;
    private const string SheetPath = "xl/worksheets/sheet1.xml";
    private const string StylesPath = "xl/styles.xml";

    private static readonly XNamespace Main = TestBook.Main;

    private readonly byte[] _form;
    private readonly XDocument _sheet;
    private readonly XDocument _styles;

    private FilledForm(byte[] form) =>
        (_form, _sheet, _styles) = (form, Part(form, SheetPath), Part(form, StylesPath));

    public static FilledForm Of(ImportedCity city, string name) => new(city.ReadBytes(name));

    /// <summary>What may be typed, as <c>list B6:B1005 '選択肢'!$B$1:$B$9</c>.</summary>
    public IEnumerable<string> Validations => _sheet.Descendants(Main + "dataValidation").Select(rule =>
        $"{rule.Attribute("type")!.Value} {rule.Attribute("sqref")!.Value} {rule.Element(Main + "formula1")!.Value}");

    public int PagesWide => (int)_sheet.Descendants(Main + "pageSetup").Single().Attribute("fitToWidth")!;

    /// <summary>Rows above it and columns before it stay in view.</summary>
    public string FirstMovingCell => _sheet.Descendants(Main + "pane").Single().Attribute("topLeftCell")!.Value;

    public FilledForm Text(int row, string heading, string text) => Put(row, heading, cell =>
    {
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(Main + "is", new XElement(Main + "t", text)));
    });

    public FilledForm Number(int row, string heading, decimal number) => Put(row, heading, cell =>
        cell.Add(new XElement(Main + "v", number.ToString(CultureInfo.InvariantCulture))));

    public FilledForm Day(int row, string heading, DateOnly day) => Put(row, heading, cell =>
    {
        const int shortDate = 14;
        var formats = _styles.Descendants(Main + "cellXfs").Single();
        formats.Add(new XElement(Main + "xf", new XAttribute("numFmtId", shortDate)));
        cell.SetAttributeValue("s", formats.Elements().Count() - 1);
        cell.Add(new XElement(Main + "v", day.DayNumber - new DateOnly(1899, 12, 30).DayNumber));
    });

    public byte[] Bytes()
    {
        using var bytes = new MemoryStream();
        using (var filled = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var form = new ZipArchive(new MemoryStream(_form)))
            foreach (var part in form.Entries)
            {
                using var from = part.Open();
                using var to = filled.CreateEntry(part.FullName).Open();
                if (part.FullName is SheetPath or StylesPath)
                    (part.FullName == SheetPath ? _sheet : _styles).Save(to);
                else
                    from.CopyTo(to);
            }

        return bytes.ToArray();
    }

    private FilledForm Put(int row, string heading, Action<XElement> write)
    {
        var column = Letters(Row(HeadingRow).Elements().Single(cell => cell.Value == heading));
        var field = Row(row + AboveFirst).Elements().Single(cell => Letters(cell) == column);
        field.RemoveNodes();
        field.SetAttributeValue("t", null);
        write(field);
        return this;
    }

    private XElement Row(int number) =>
        _sheet.Descendants(Main + "row").Single(row => (int)row.Attribute("r")! == number);

    private static string Letters(XElement cell) =>
        new([.. cell.Attribute("r")!.Value.TakeWhile(char.IsAsciiLetter)]);

    private static XDocument Part(byte[] bytes, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var text = new StreamReader(zip.GetEntry(path)!.Open(), Encoding.UTF8);
        return XDocument.Load(text, LoadOptions.PreserveWhitespace);
    }
}
