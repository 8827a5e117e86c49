namespace Annai.Sheets.Workbooks;

/// <summary>Knows the other kinds of file that are zips too.</summary>
internal static class ZipKind
{
    /// <summary>What the zip is instead of a workbook; null where it is one.</summary>
    public static Refusal? Of(Package package, string main) => package switch
    {
        _ when package.HasFolder("word/") => Refusal.Word,
        _ when package.HasFolder("ppt/") => Refusal.PowerPoint,
        _ when package.Has("xl/workbook.bin") => Refusal.BinaryExcel,
        _ when package.Has(main) => null,
        _ when package.Has("mimetype") && package.Has("content.xml") => Refusal.OpenDocument,
        _ => Refusal.Zip,
    };
}
