using Annai.Diagnostics;

namespace Annai.Sheets;

/// <summary>What a file is that is no spreadsheet, and how its owner gets one out of it.</summary>
internal sealed record Refusal(string What, string Hint)
{
    private const string SaveAgain =
        "open it in Excel, choose `名前を付けて保存`, and save it as `CSV UTF-8` or as `Excel ブック (*.xlsx)`";

    public static Refusal Empty { get; } = new(
        "an empty file",
        "save the sheet again, and see that the file is larger than 0 KB before you send it");

    public static Refusal Html { get; } = new(
        "a web page (HTML), which some systems call `.xls` or `.csv`",
        SaveAgain + "; if it shows a login or an error, download the file anew");

    public static Refusal Xml { get; } = new("an XML file", SaveAgain);

    public static Refusal RichText { get; } = new("a text document (RTF)", "copy its table into Excel, and save that");

    public static Refusal Utf32 { get; } = new("a text in UTF-32", "save it as `UTF-8`");

    public static Refusal UnknownText { get; } = new(
        "a text in an encoding other than UTF-8, Shift_JIS (CP932) and UTF-16",
        "open it in an editor that shows its signs, and save it as `UTF-8`");

    public static Refusal Binary { get; } = new("a binary file", "find the spreadsheet that it was made from");

    public static Refusal Pdf { get; } = new("a PDF", "ask for the spreadsheet that it was printed from");

    public static Refusal Picture { get; } = new("a picture", "ask for the spreadsheet that it shows");

    public static Refusal Archive { get; } = new("an archive of files", "unpack it, and give the file in it");

    public static Refusal OldExcel { get; } = new(
        "an Excel file of the old kind (`.xls`), or an xlsx that is locked with a password",
        "open it in Excel, take the password off (`ファイル` > `情報` > `ブックの保護`), "
        + "and save it as `Excel ブック (*.xlsx)`");

    public static Refusal BinaryExcel { get; } = new("an Excel file of the binary kind (`.xlsb`)", SaveAgain);

    public static Refusal Word { get; } = new("a Word document (docx)", "copy its table into Excel, and save that");

    public static Refusal PowerPoint { get; } = new("a PowerPoint file (pptx)", "copy its table into Excel");

    public static Refusal OpenDocument { get; } = new("a LibreOffice file (ods, odt)", "save it as `xlsx` or as CSV");

    public static Refusal Zip { get; } = new(
        "a zip archive that holds no workbook",
        "unpack it, and give the file in it");

    public void Report(string name, Findings findings) => findings.Add(
        Codes.SheetRefused,
        new SourcePlace(name),
        $"`{name}` is {What}, expected a spreadsheet: xlsx, CSV or text with tabs",
        Hint);
}
