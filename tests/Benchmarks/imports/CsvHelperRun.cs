using CsvHelper;

namespace Annai.ImportsBenchmark;

/// <summary>The measure of it all: every cell of every record as a string, and nothing done with it.</summary>
internal static class CsvHelperRun
{
    public const string Word = "csvhelper";

    /// <returns>How many characters the cells have, so that nobody can leave the reading out.</returns>
    public static long Read(string path)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { HasHeader = false });
        var signs = 0L;
        while (csv.Read())
            for (var i = 0; i < csv.FieldCount; i++)
                signs += csv.GetString(i).Length;
        return signs;
    }
}
