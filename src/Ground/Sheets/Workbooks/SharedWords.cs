using System.Collections.Immutable;

namespace Annai.Sheets.Workbooks;

/// <summary>The texts of a workbook's cells, which stand in a part of their own, each once.</summary>
internal static class SharedWords
{
    private const int EachCosts = 48;

    /// <summary>The words, up to where they are damaged.</summary>
    public static ImmutableArray<string> Read(Package package, string path, Damage damage)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        try
        {
            using var xml = package.Open(path);
            for (var size = 0L; xml is not null && xml.Next();)
                if (xml.Starts("si"))
                {
                    words.Add(xml.Text());
                    size += EachCosts + 2L * words[^1].Length;
                    if (size > Limits.SharedText)
                        throw new InvalidDataException($"it holds more than {Limits.SharedText >> 20} MB of text");
                }
        }
        catch (Exception thrown) when (Package.IsDamage(thrown))
        {
            damage.Whole(
                $"`{path}` in this workbook is damaged behind {words.Count} texts: {thrown.Message}",
                Damage.SaveAnew + ", for cells whose texts stood behind that are empty here");
        }

        return words.DrainToImmutable();
    }
}
