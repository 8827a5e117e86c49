using Annai.App.CommandLine;
using Annai.Diagnostics;
using Annai.Print.Finishing;

namespace Annai.App.Printing;

/// <summary>Reads the profile that `--icc` names.</summary>
internal static class PressProfile
{
    /// <returns>Whether it could be read, or none was named.</returns>
    public static bool TryRead(Invocation invocation, out OutputProfile? profile)
    {
        profile = null;
        if (invocation.Arguments[PrintOptions.Icc] is not { } typed)
            return true;
        var file = Path.GetFullPath(typed, invocation.Surroundings.Folder);
        if (File.Exists(file))
            profile = OutputProfile.Read(File.ReadAllBytes(file), typed, invocation.Findings);
        else
            invocation.Findings.Add(
                Codes.FileMissing,
                new SourcePlace(typed),
                $"there is no file `{typed}`",
                "name the profile of the press");
        return profile is not null;
    }
}
