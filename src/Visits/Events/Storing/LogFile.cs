using Microsoft.Win32.SafeHandles;

namespace Annai.Events.Storing;

/// <summary>A file of the log on a real disk.</summary>
public sealed class LogFile : ILogFile
{
    private readonly SafeFileHandle _handle;

    private LogFile(SafeFileHandle handle) => _handle = handle;

    public long Length
    {
        get => RandomAccess.GetLength(_handle);
        set => RandomAccess.SetLength(_handle, value);
    }

    public static ILogFile Open(string path) =>
        new LogFile(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));

    public void Write(ReadOnlySpan<byte> bytes, long at) => RandomAccess.Write(_handle, bytes, at);

    public void Flush() => DiskSync.Flush(_handle);

    public void Dispose() => _handle.Dispose();
}
