using Annai.Diagnostics;

namespace Annai.Events.Sealing;

/// <summary>Held by whoever seals, checks or forgets: one at a time, beside the one that writes.</summary>
internal static class KeepingLock
{
    private const string Name = ".keeping";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <returns>The lock; or null with a finding where another process goes on holding it.</returns>
    public static FileStream? Take(string folder, Findings findings)
    {
        if (Take(folder, Patience) is { } taken)
            return taken;
        var hint = "try again when it has ended; a collector does so at night";
        findings.Add(Codes.LogTaken, new SourcePlace(folder), "another process seals, checks or forgets", hint);
        return null;
    }

    /// <returns>The lock, to be let go of; or null where another holds it for longer than that.</returns>
    public static FileStream? Take(string folder, TimeSpan patience)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(
                    Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(Path.Combine(folder, Name)))
            {
                if (TimeProvider.System.GetElapsedTime(started) >= patience)
                    return null;
                // Of a lock of another process nobody is told when it is free.
                Thread.Sleep(Pause);
            }
        }
    }
}
