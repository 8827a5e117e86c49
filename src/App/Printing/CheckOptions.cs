using System.Collections.Immutable;
using Annai.App.CommandLine;

namespace Annai.App.Printing;

/// <summary>The options of `annai print check`.</summary>
internal static class CheckOptions
{
    /// <summary>The word behind `print` that stands for the check.</summary>
    public const string Word = "check";

    public static readonly Option PostedOn =
        new("--posted-on", "DATE", "with check: the day of posting; without it that of `mailings.csv`, or today");

    public static readonly Option Report =
        new("--report", "FILE.html", "with check: where the report goes; without it `print/check` of the output");

    public static readonly ImmutableArray<Option> All = [PostedOn, Report];
}
