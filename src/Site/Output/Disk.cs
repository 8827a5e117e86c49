using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Annai.Output;

/// <summary>What a disk may or may not be able to do; a test takes an ability away.</summary>
internal class Disk
{
    // From here on one call for the whole file system is quicker than one for each name.
    private const int ManyNames = 64;

    private const int InvalidArgument = 22;

    public static Disk Real { get; } = new();

    /// <summary>Gives a file a second name.</summary>
    /// <returns>False where it did not work, for whatever reason: who then writes the file anew learns it.</returns>
    public virtual bool TryLinkFile(string existing, string name) => OperatingSystem.IsWindows()
        ? SystemCalls.CreateHardLink(name, existing, 0)
        : SystemCalls.Link(existing, name) == 0;

    /// <summary>Points a name at a folder, replacing in one step what it pointed at before.</summary>
    /// <returns>False where this disk knows no such links, or the user may not make them.</returns>
    public virtual bool TryPoint(string link, string target)
    {
        var next = link + ".next";
        if (Path.Exists(next) || new FileInfo(next).LinkTarget is not null)
            File.Delete(next);
        if (!TryCreateLink(next, target))
            return false;
        if (OperatingSystem.IsWindows())
            SwitchOnWindows(link, next);
        else if (SystemCalls.Rename(next, link) != 0)
            throw Failure($"cannot point `{link}` at `{target}`");
        return true;
    }

    /// <summary>Whether a name in capitals is another one than the same in small letters.</summary>
    public virtual bool TellsCaseApart(string folder)
    {
        Directory.CreateDirectory(folder);
        var probe = Path.Combine(folder, ".CASE");
        File.WriteAllBytes(probe, []);
        var isOther = !File.Exists(Path.Combine(folder, ".case"));
        File.Delete(probe);
        return isOther;
    }

    public virtual void Copy(string from, string to) => File.Copy(from, to, overwrite: true);

    /// <summary>Returns once all of it would survive a power cut.</summary>
    public virtual void Flush(IReadOnlyCollection<string> files, IReadOnlyCollection<string> folders)
    {
        if (OperatingSystem.IsLinux() && files.Count + folders.Count > ManyNames)
        {
            FlushAll(folders.First());
            return;
        }

        foreach (var file in files)
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }

        // Windows keeps its folders in a journal of its own.
        if (!OperatingSystem.IsWindows())
            foreach (var folder in folders)
                FlushHandle(folder, SystemCalls.Flush);
    }

    /// <summary>Flushes the file system of a folder, where the system has a call for that.</summary>
    public virtual void FlushAll(string folder)
    {
        if (OperatingSystem.IsLinux())
            FlushHandle(folder, SystemCalls.FlushFileSystem);
    }

    private static bool TryCreateLink(string link, string target)
    {
        if (!OperatingSystem.IsWindows())
            return SystemCalls.SymbolicLink(target, link) == 0
                || (KnowsNoLinks(Marshal.GetLastPInvokeError()) ? false : throw Failure($"cannot make `{link}`"));
        try
        {
            Directory.CreateSymbolicLink(link, target);
            return true;
        }
        // A privilege that most users do not have, or FAT.
        catch (IOException)
        {
            return false;
        }
    }

    // EPERM, ENOSYS and ENOTSUP, the last two of Linux, then of macOS.
    private static bool KnowsNoLinks(int error) => error is 1 or 38 or 95 or 78 or 45 or 102;

    // Windows cannot rename over a link to a folder; the moment without one is as short as two calls.
    private static void SwitchOnWindows(string link, string next)
    {
        if (Directory.Exists(link))
            Directory.Delete(link);
        Directory.Move(next, link);
    }

    private static void FlushHandle(string folder, Func<int, int> flush)
    {
        var handle = SystemCalls.Open(folder, flags: 0);
        if (handle < 0)
            throw Failure($"cannot open `{folder}`");
        var isFlushed = flush(handle) == 0;
        var error = Marshal.GetLastPInvokeError();
        _ = SystemCalls.Close(handle);
        // Some network disks flush no folders, and say so thus.
        if (!isFlushed && error != InvalidArgument)
            throw new IOException($"cannot flush `{folder}`", new Win32Exception(error));
    }

    private static IOException Failure(string what) => new(what, new Win32Exception(Marshal.GetLastPInvokeError()));
}
