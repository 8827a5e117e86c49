using System.Collections.Immutable;

namespace Annai.Sheets.Workbooks;

/// <summary>The way from one part of a workbook to the others.</summary>
internal sealed class Relations
{
    private readonly ImmutableArray<Relation> _all;

    private Relations(ImmutableArray<Relation> all) => _all = all;

    /// <param name="package">The workbook.</param>
    /// <param name="part">The part that they lead from; nothing for the workbook as a whole.</param>
    public static Relations Of(Package package, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var all = ImmutableArray.CreateBuilder<Relation>();
        using var xml = package.Open($"{folder}_rels/{part[folder.Length..]}.rels");
        while (xml is not null && xml.Next())
            if (xml.Starts("Relationship") && xml["Target"] is { } target && xml["TargetMode"] != "External")
                all.Add(new Relation(xml["Id"] ?? "", KindOf(xml["Type"] ?? ""), Path(folder, target)));
        return new Relations(all.ToImmutable());
    }

    /// <summary>Where the first part of a kind lies.</summary>
    public string? Kind(string kind) => _all.FirstOrDefault(relation => relation.Kind == kind)?.Path;

    public Relation? Id(string? id) => _all.FirstOrDefault(relation => relation.Id == id);

    // The strict kind has other addresses before the last word.
    private static string KindOf(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string Path(string folder, string target)
    {
        target = Uri.UnescapeDataString(target.Replace('\\', '/'));
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not ("" or "." or ".."))
                path.Add(step);
        return string.Join('/', path);
    }
}
