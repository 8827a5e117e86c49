using System.Collections.Immutable;

namespace Annai.Sheets.Workbooks;

/// <summary>The formats of a workbook, by the number under which cells name them.</summary>
internal static class CellFormats
{
    public static ImmutableArray<NumberFormat> Read(Package package, string path, Damage damage)
    {
        var formats = ImmutableArray.CreateBuilder<NumberFormat>();
        try
        {
            using var xml = package.Open(path);
            if (xml is not null)
                Read(xml, formats);
        }
        catch (Exception thrown) when (Package.IsDamage(thrown))
        {
            damage.Whole(
                $"`{path}` in this workbook is damaged: {thrown.Message}",
                Damage.SaveAnew + ", for its dates are numbers here");
        }

        return formats.DrainToImmutable();
    }

    private static void Read(PartReader xml, ImmutableArray<NumberFormat>.Builder formats)
    {
        var (own, isOfCells) = (new Dictionary<int, NumberFormat>(), false);
        while (xml.Next())
            if (xml.Starts("cellXfs") || xml.Ends("cellXfs"))
                isOfCells = xml.Starts("cellXfs");
            else if (xml.Starts("numFmt") && xml.Number("numFmtId") is { } id)
                own[id] = NumberFormat.Of(xml["formatCode"] ?? "");
            else if (isOfCells && xml.Starts("xf"))
                formats.Add(Format(own, xml.Number("numFmtId") ?? 0));
    }

    private static NumberFormat Format(Dictionary<int, NumberFormat> own, int id) =>
        own.GetValueOrDefault(id) ?? NumberFormat.BuiltIn(id);
}
