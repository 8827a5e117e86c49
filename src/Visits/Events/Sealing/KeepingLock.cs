namespace Annai.Events.Sealing;

/// <summary>Held by whoever seals, checks or forgets: one at a time, beside the one that writes.</summary>
internal static class KeepingLock
{
    private const string Name = ".keeping";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

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
                Thread.Sleep(Pause);
            }
        }
    }
}
