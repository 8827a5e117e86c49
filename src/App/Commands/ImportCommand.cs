using Annai.App.CommandLine;
using Annai.App.Importing;
using Annai.Content.Reading;
using Annai.Import;

namespace Annai.App.Commands;

/// <summary>
/// `annai import`: a city's spreadsheet, looked through, compared with what is there, and taken over.
/// </summary>
internal static class ImportCommand
{
    private static readonly Option Set =
        new("--set", "NAME", "the list of places that it becomes, content/places/NAME.csv");
    private static readonly Option Occasions =
        new("--occasions", "NAME", "the list of days that it becomes, content/occasions/NAME.csv");
    private static readonly Option Mailings = new("--mailings", null, "it says what was posted: content/mailings.csv");
    private static readonly Option Undo = new("--undo", null, "take the last import of that list back");

    public static Command Command { get; } = new()
    {
        Name = "import",
        Summary = "look through a city's spreadsheet, compare it with what is there, and take it over",
        Example = "annai import clinics.xlsx --set clinics",
        Argument = "FILE",
        InsteadOfArgument = Undo,
        Options = [Set, Occasions, Mailings, .. ImportOptions.All, Undo],
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation) => Task.FromResult(
        Target(invocation.Arguments, out var mistake) is not { } target ? invocation.Misused(mistake)
        : ImportOptions.Mistake(invocation, Undo) is { } wrong ? invocation.Misused(wrong)
        : ConfigurationReader.Read(invocation.SiteFolder, invocation.Findings) is null ? invocation.Finish()
        : invocation.Arguments.Has(Undo) ? TakeBack(invocation, target)
        : new ListTaking(invocation, target).Run());

    private static ImportTarget? Target(Arguments arguments, out string mistake)
    {
        mistake = "say what it becomes: `--set NAME`, `--occasions NAME` or `--mailings`, one of them";
        Option[] kinds = [.. ((Option[])[Set, Occasions, Mailings]).Where(arguments.Has)];
        if (kinds is not [var kind])
            return null;
        var name = arguments[kind] ?? "";
        mistake = $"`{name}` cannot be the name of a list: lower-case letters, digits and `-`";
        return kind == Mailings ? new ImportTarget(ListKind.Mailings, "mailings")
            : !Identifier.IsValid(name) ? null
            : new ImportTarget(kind == Set ? ListKind.Places : ListKind.Occasions, name);
    }

    private static ExitCode TakeBack(Invocation invocation, ImportTarget target)
    {
        using var taken = TakenContent.Of(invocation);
        return invocation.Finish(taken is null
            ? null
            : new ImportHistory(invocation.SiteFolder, invocation.Time).Undo(target.Path, invocation.Findings));
    }
}
