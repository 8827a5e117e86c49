using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Annai.Events.Storing;

/// <summary>Makes a folder's entries durable: a synced file is lost all the same if its name is not on disk.</summary>
internal static partial class FolderSync
{
    private const int ReadOnly = 0;

    public static void Flush(string folder)
    {
        // Windows writes names with the file, and .NET opens no folder.
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(folder, ReadOnly);
        if (descriptor < 0)
            throw new IOException($"cannot open the folder `{folder}`", new Win32Exception());
        var failure = Sync(descriptor) == 0 ? null : new Win32Exception();
        _ = Close(descriptor);
        if (failure is not null)
            throw new IOException($"cannot write the folder `{folder}` to disk", failure);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
