using Annai.App.CommandLine;
using Annai.Diagnostics;
using Annai.Output;

namespace Annai.App.Commands;

/// <summary>Takes the output folder for a command that makes or switches releases.</summary>
internal static class TakenOutput
{
    /// <returns>The lock, or null with a finding while another command has it.</returns>
    public static OutputLock? Of(Invocation invocation)
    {
        if (OutputLock.Take(invocation.OutputFolder) is { } taken)
            return taken;
        invocation.Findings.Add(
            Codes.OutputTaken,
            new SourcePlace(invocation.OutputFolder),
            "another build writes this folder",
            "wait for it to end, then try again");
        return null;
    }
}
