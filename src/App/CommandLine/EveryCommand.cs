using System.Collections.Immutable;

namespace Annai.App.CommandLine;

/// <summary>The options that every command takes.</summary>
public static class EveryCommand
{
    public static readonly Option Site = new("--site", "DIR", "the site's folder; without it the current one");
    public static readonly Option Sites =
        new("--sites", "PATTERN", "many cities at once, such as 'cities/*'; they share the `templates` beside them");
    public static readonly Option Output =
        new("--output", "DIR", "where the results go; without it `output` in the site's folder");
    public static readonly Option AsOf = new("--as-of", "DATE", "the day that counts as today, such as 2026-11-20");
    public static readonly Option Format = new("--format", "text|json", "how results and findings are printed");
    public static readonly Option Verbose = new("--verbose", null, "say which files changed, and all of what broke");
    public static readonly Option Help = new("--help", null, "this text");

    public static ImmutableArray<Option> All { get; } = [Site, Sites, Output, AsOf, Format, Verbose, Help];
}
