using Annai.App.CommandLine;
using Annai.App.Watching;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages;

namespace Annai.App.Commands;

/// <summary>Takes the output folder for a command that makes or switches releases.</summary>
internal static class TakenOutput
{
    private static readonly string[] AuthorsFolders = [SiteSources.Content, TemplateSet.Folder];

    /// <returns>The lock, or null with a finding while another command has it, or where none may write.</returns>
    public static OutputLock? Of(Invocation invocation)
    {
        if (Refusal(invocation) is { } refusal)
        {
            invocation.Findings.Add(
                Codes.NoPlaceForOutput,
                new SourcePlace(invocation.OutputFolder),
                refusal,
                "name a folder of its own with `--output DIR`");
            return null;
        }

        if (OutputLock.Take(invocation.OutputFolder) is { } taken)
            return taken;
        invocation.Findings.Add(
            Codes.OutputTaken,
            new SourcePlace(invocation.OutputFolder),
            "another build writes this folder",
            "wait for it to end, then try again");
        return null;
    }

    // Releases in the midst of what authors write would be read as content by the next build.
    private static string? Refusal(Invocation invocation)
    {
        if (File.Exists(invocation.OutputFolder))
            return "this is a file, expected a folder";
        var output = invocation.OutputFolder + Path.DirectorySeparatorChar;
        return AuthorsFolders.FirstOrDefault(name => IsIn(Path.Combine(invocation.SiteFolder, name), output)) is { } own
            ? $"`{own}` is where authors write, and no place for what Annai makes"
            : null;
    }

    private static bool IsIn(string folder, string output) =>
        output.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
