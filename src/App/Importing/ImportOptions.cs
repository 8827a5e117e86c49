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

    public static string? Mistake(Arguments arguments) =>
        arguments[Errors] is { } file && !ErrorSheet.IsName(file)
            ? $"`{Errors.Name}` is `{file}`, expected a name that ends in .xlsx or .csv"
            : null;
}
