using Annai.App.CommandLine;
using Annai.App.Printing;

namespace Annai.App.Commands;

/// <summary>`annai print`: codes, what was printed with them, and the files and artwork that printers get.</summary>
internal static class PrintCommand
{
    public static Command Command { get; } = new()
    {
        Name = "print",
        Summary =
            "write the files and artwork of every code; mint codes, note what was printed, check what designers made",
        Example = "annai print --new-code kenshin-b postcard",
        MostWords = 2,
        Options = PrintOptions.All,
        Formats = PrintChoice.Formats,
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        if (PrintOptions.Mistake(arguments) is { } mistake)
            return Task.FromResult(invocation.Misused(mistake));
        if (arguments.Words is [CheckOptions.Word, ..] && !arguments.Has(PrintOptions.NewCode))
            return CheckedArtwork.Run(invocation);
        if (arguments.Has(PrintOptions.NewCode))
            return Task.FromResult(NewCode.Mint(invocation));
        if (!arguments.Words.IsEmpty)
            return Task.FromResult(invocation.Misused($"`print` knows no argument `{arguments.Words[0]}`"));
        return arguments.Has(PrintOptions.Printed)
            ? Task.FromResult(PrintedCopies.Write(invocation))
            : CodeFiles.Write(invocation);
    }
}
