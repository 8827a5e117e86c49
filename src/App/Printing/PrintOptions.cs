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

    public static readonly Option Again =
        new("--again", null, "with --printed: as many pieces were printed on the same day once more");

    public static readonly Option Notice =
        new("--notice", "ID", "the codes of this notice alone; with check: the notice that the artwork is for");

    public static readonly Option Proof =
        new("--proof", null, "draw what the city looks at before artwork is printed, counting the rounds");

    public static readonly Option Icc =
        new("--icc", "FILE", "the ICC profile of the press, which its PDFs then name as what they are meant for");

    public static readonly ImmutableArray<Option> All =
        [Notice, Proof, Icc, NewCode, Wave, Note, Printed, Copies, On, Again, .. CheckOptions.All];

    /// <summary>What was typed that has no meaning beside the rest, in words; null if nothing is.</summary>
    public static string? Mistake(Arguments arguments)
    {
        if (arguments.Has(NewCode) && arguments.Has(Printed))
            return $"`{NewCode.Name}` and `{Printed.Name}` exclude each other: a code is minted before it is printed";
        if (arguments.Has(NewCode) || arguments.Has(Printed))
            if (First(arguments, Notice, Proof, Icc) is { } other)
                return $"`{other.Name}` is for printing, not for the register";
        return MistakeOfCheck(arguments) ?? MistakeOfRegister(arguments);
    }

    private static string? MistakeOfCheck(Arguments arguments)
    {
        var isCheck = arguments.Words is [CheckOptions.Word, ..];
        if (!isCheck && First(arguments, [.. CheckOptions.All]) is { } alone)
            return $"`{alone.Name}` belongs to `print {CheckOptions.Word} FILE.pdf`";
        return isCheck && First(arguments, Proof, Icc) is { } other
            ? $"`{other.Name}` is for what Annai draws, not for a check"
            : null;
    }

    private static string? MistakeOfRegister(Arguments arguments) =>
        Alone(arguments, NewCode, Wave, Note) ?? Alone(arguments, Printed, Copies, On, Again);

    private static Option? First(Arguments arguments, params Option[] options) =>
        options.FirstOrDefault(arguments.Has);

    private static string? Alone(Arguments arguments, Option of, params Option[] options) =>
        !arguments.Has(of) && First(arguments, options) is { } alone
            ? $"`{alone.Name}` belongs to `{of.Name} {of.Value}`"
            : null;
}
