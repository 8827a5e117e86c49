using System.Collections.Immutable;
using Annai.App.CommandLine;

namespace Annai.App.Importing;

/// <summary>How a list is imported, whatever it becomes.</summary>
internal static class ImportOptions
{
    public static readonly Option Apply = new("--apply", null, "write it; without this nothing is changed");
    public static readonly Option AllowRemovals =
        new("--allow-removals", null, "let more than a tenth of the list, or twenty of it, go");
    public static readonly Option Map = new("--map", "FILE.yaml", "what headings mean that Annai does not know");
    public static readonly Option Errors =
        new("--errors", "FILE.xlsx|csv", "write the spreadsheet back, with what is wrong in a column of its own");
    public static readonly Option Geocode =
        new("--geocode", "PATH", "the ministry's table of addresses, or a folder of them, for places without position");

    public static readonly Option Sheet =
        new("--sheet", "NAME", "the sheet of the workbook; without it the one that looks most like such a list");

    public static ImmutableArray<Option> All { get; } = [Apply, AllowRemovals, Map, Sheet, Errors, Geocode];

    public static string? Mistake(Invocation invocation, Option undo)
    {
        var arguments = invocation.Arguments;
        if (arguments.Has(undo) && (arguments.Argument is not null || arguments.Has(Apply)))
            return $"`{undo.Name}` takes an import back, and takes no file and no `{Apply.Name}` beside it";
        if (arguments[Errors] is not { } file)
            return null;
        return !ErrorSheet.IsName(file)
                ? $"`{Errors.Name}` is `{file}`, expected a name that ends in .xlsx or .csv"
            : IsTaken(invocation, file)
                ? $"`{Errors.Name}` would write over `{file}`, expected a name of its own, outside of `content`"
            : null;
    }

    // What came from the city is never written over, nor is anything that authors write.
    private static bool IsTaken(Invocation invocation, string file)
    {
        var folder = invocation.Surroundings.Folder;
        var path = Path.GetFullPath(file, folder);
        var content = Path.Combine(invocation.SiteFolder, "content") + Path.DirectorySeparatorChar;
        return path == Path.GetFullPath(invocation.Arguments.Argument ?? "-", folder)
            || path.StartsWith(content, StringComparison.Ordinal);
    }
}
