using Annai.Events.Storing;

namespace Annai.Tests.Events;

/// <summary>A real disk that can be told to be full, to fail a sync, or to make a writer wait.</summary>
internal sealed class FaultyDisk
{
    public bool IsFull { get; set; }

    public bool FailsToSync { get; set; }

    public TaskCompletionSource? Writing { get; set; }

    public ManualResetEventSlim MayWrite { get; } = new(initialState: true);

    public int Syncs { get; private set; }

    public ILogFile Open(string path) => new FaultyFile(this, LogFile.Open(path));

    private sealed class FaultyFile(FaultyDisk disk, ILogFile file) : ILogFile
    {
        public long Length
        {
            get => file.Length;
            set => file.Length = value;
        }

        public void Write(ReadOnlySpan<byte> bytes, long at)
        {
            disk.Writing?.TrySetResult();
            disk.MayWrite.Wait();
            // As a full disk does: it takes the first part, then refuses.
            file.Write(disk.IsFull ? bytes[..(bytes.Length / 2)] : bytes, at);
            if (disk.IsFull)
                throw new IOException("no space left on device");
        }

        public void Flush()
        {
            if (disk.FailsToSync)
                throw new IOException("input/output error");
            file.Flush();
            disk.Syncs++;
        }

        public void Dispose() => file.Dispose();
    }
}
