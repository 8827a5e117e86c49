using System.Text;
using Annai.App.CommandLine;
using Annai.Content.Reading;
using Annai.Output;

namespace Annai.App.Commands;

/// <summary>`annai migrate`: a site that was written for an older Annai.</summary>
internal static class MigrateCommand
{
    public static Command Command { get; } = new()
    {
        Name = "migrate",
        Summary = "bring a site that was written for an older Annai up to the present schema",
        Example = "annai migrate --site cities/aoba",
        Run = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation) => Task.FromResult(invocation.Finish(Migrate(invocation)));

    private static string? Migrate(Invocation invocation)
    {
        var file = Path.Combine(invocation.SiteFolder, ConfigurationReader.FileName);
        if (!File.Exists(file))
            ConfigurationReader.Read(invocation.SiteFolder, invocation.Findings);
        else if (SchemaNumber.Migrated(invocation.SiteFolder, invocation.Findings) is { } migrated)
            return Written(file, migrated);
        return null;
    }

    private static string Written(string file, string migrated)
    {
        var before = File.ReadAllText(file);
        // The line ends of the author, who may have those of another system.
        var after = before.Contains("\r\n", StringComparison.Ordinal)
            ? migrated.Replace("\n", "\r\n", StringComparison.Ordinal)
            : migrated;
        if (after == before)
            return $"the site is of schema {SchemaNumber.Present}, the present one";
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(after));
        return $"the site is now of schema {SchemaNumber.Present}";
    }
}
