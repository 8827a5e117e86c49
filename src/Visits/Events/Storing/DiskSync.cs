using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Annai.Events.Storing;

/// <summary>Makes durable what was written: the bytes of a file, and the names in a folder.</summary>
internal static partial class DiskSync
{
    private const int ReadOnly = 0;
    private const int Interrupted = 4;

    public static void Flush(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
        {
            RandomAccess.FlushToDisk(file);
            return;
        }

        // What .NET calls also waits for the time of the last change, which nobody asks for.
        while (SyncData(file) != 0)
            if (Marshal.GetLastPInvokeError() is var error and not Interrupted)
                throw new IOException("cannot write a file to disk", new Win32Exception(error));
    }

    /// <summary>A synced file is lost all the same if its name is not on disk.</summary>
    public static void FlushFolder(string folder)
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

    [LibraryImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncData(SafeFileHandle file);

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
