using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Annai.Output;

/// <summary>Points a name at a folder, replacing in one step what it pointed at before.</summary>
internal static partial class Link
{
    public static void Switch(string link, string target)
    {
        var next = link + ".next";
        if (Path.Exists(next) || new FileInfo(next).LinkTarget is not null)
            File.Delete(next);
        Directory.CreateSymbolicLink(next, target);
        if (OperatingSystem.IsWindows())
            SwitchOnWindows(link, next);
        else if (Rename(next, link) != 0)
            throw new IOException($"cannot point `{link}` at `{target}`", new Win32Exception());
    }

    // Windows cannot rename over a link to a folder; the moment without one is as short as two calls.
    private static void SwitchOnWindows(string link, string next)
    {
        if (Directory.Exists(link))
            Directory.Delete(link);
        Directory.Move(next, link);
    }

    // File.Move refuses a link to a folder, since it looks whether the source is a file.
    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(string from, string to);
}
