using Annai.Diagnostics;
using Annai.Import.Positions;
using Annai.Sheets;

namespace Annai.App.Importing;

/// <summary>The ministry's tables of addresses, from one file or from all tables of a folder.</summary>
internal static class AddressFiles
{
    public static AddressTable? Read(string path, string name, Findings findings)
    {
        var isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
        {
            findings.Add(Codes.FileMissing, new SourcePlace(name), "this file is not there");
            return null;
        }

        var table = new AddressTable();
        string[] files = isFolder ? [.. Directory.EnumerateFiles(path, "*.csv").Order(StringComparer.Ordinal)] : [path];
        foreach (var file in files)
            Add(table, file, isFolder ? $"{name.TrimEnd('/')}/{Path.GetFileName(file)}" : name, findings);
        return table;
    }

    private static void Add(AddressTable table, string path, string name, Findings findings)
    {
        using var stream = File.OpenRead(path);
        using var file = SheetFile.Open(stream, name, findings);
        if (file is not null)
            table.Add(file.Sheets[0].Rows(findings), name, findings);
    }
}
