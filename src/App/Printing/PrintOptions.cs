using System.Collections.Immutable;
using Annai.App.CommandLine;

namespace Annai.App.Printing;

/// <summary>The options of `annai print`.</summary>
internal static class PrintOptions
{
    public static readonly Option NewCode =
        new("--new-code", "NOTICE MEDIUM", "mint a code for a print run of a notice on a medium, such as postcard");

    public static readonly Option Wave = new("--wave", "N", "with --new-code: the mailing, counted from 1");

    public static readonly Option Note = new("--note", "TEXT", "with --new-code: what it is for, for those who look");

    public static readonly Option Printed =
        new("--printed", "CODE", "write into the ledger that a code was printed; from then on it is kept for ever");

    public static readonly Option Copies = new("--copies", "N", "with --printed: how many pieces");

    public static readonly Option On = new("--on", "DATE", "with --printed: the day, such as 2026-11-20");

    public static readonly ImmutableArray<Option> All = [NewCode, Wave, Note, Printed, Copies, On];
}
