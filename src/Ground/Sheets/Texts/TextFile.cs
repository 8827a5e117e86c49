using Annai.Diagnostics;

namespace Annai.Sheets.Texts;

/// <summary>A spreadsheet that is a text: CSV, or what was copied from a sheet.</summary>
internal static class TextFile
{
    public static SheetFile? Open(Stream stream, string name, Findings findings)
    {
        var (scan, refusal) = EncodingSearch.In(stream);
        if (scan is not null)
            refusal = TextHead.Refusal(stream, scan.Encoding);
        if (scan is null || refusal is not null)
        {
            (refusal ?? Refusal.Binary).Report(name, findings);
            return null;
        }

        if (scan.Broken > 0)
            TellBroken(scan, new Damage(name, findings));
        var separator = Separators.In(Window(stream, scan.Encoding));
        var format = $"{Separators.NameOf(separator)}（{scan.Encoding.Name}）";
        return new SheetFile(
            format,
            [new Sheet("", isHidden: false, told => Rows(stream, scan.Encoding, separator, new Damage(name, told)))]);
    }

    // An iterator of its own, so that each enumeration begins anew.
    private static IEnumerable<SheetRow> Rows(Stream stream, TextEncoding encoding, char separator, Damage damage)
    {
        foreach (var row in new DelimitedRows(Window(stream, encoding), separator, damage).All())
            yield return row;
    }

    private static SignWindow Window(Stream stream, TextEncoding encoding) => new(new SignReader(stream, encoding));

    private static void TellBroken(TextScan scan, Damage damage) => damage.At(
        scan.FirstBrokenLine,
        scan.Broken == 1
            ? $"a character is broken, expected {scan.Encoding.Name} as in the rest of the file"
            : $"{scan.Broken} characters are broken, here the first, expected {scan.Encoding.Name} as in the rest",
        "each stands as `\uFFFD` in what was read: write it anew, or save the file again as `UTF-8`");
}
