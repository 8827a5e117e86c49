using Annai.Events.Storing;

namespace Annai.Tests.Faults;

/// <summary>
/// A disk that keeps what was written in memory until it is synced. When its power is cut, some of that has come to the
/// platter: any part, in any order, and zeros in between. Now and then it is full.
/// </summary>
internal sealed class LosingDisk(Random random)
{
    private const int FullOnceIn = 50;

    private readonly Lock _gate = new();
    private readonly List<LosingFile> _files = [];

    public bool IsCut { get; private set; }

    public ILogFile Open(string path)
    {
        lock (_gate)
        {
            Demand();
            var file = new LosingFile(this, LogFile.Open(path));
            _files.Add(file);
            return file;
        }
    }

    public void Cut()
    {
        lock (_gate)
        {
            IsCut = true;
            foreach (var file in _files)
                file.Lose(random);
        }
    }

    private void Demand()
    {
        if (IsCut)
            throw new IOException("the power is gone");
    }

    private sealed class LosingFile(LosingDisk disk, ILogFile file) : ILogFile
    {
        private readonly List<(byte[] Bytes, long At)> _unsynced = [];
        private long _length = file.Length;

        public long Length
        {
            get => _length;
            set
            {
                lock (disk._gate)
                {
                    disk.Demand();
                    _unsynced.RemoveAll(write => write.At >= value);
                    _length = value;
                    // What is cut off is cut off at once: a cut that was lost would leave what the next opening cuts.
                    file.Length = Math.Min(file.Length, value);
                }
            }
        }

        public void Write(ReadOnlySpan<byte> bytes, long at)
        {
            lock (disk._gate)
            {
                disk.Demand();
                var isFull = disk.Next(FullOnceIn) == 0;
                _unsynced.Add((bytes[..(isFull ? bytes.Length / 2 : bytes.Length)].ToArray(), at));
                _length = Math.Max(_length, at + bytes.Length);
                if (isFull)
                    throw new IOException("no space left on device");
            }
        }

        public void Flush()
        {
            lock (disk._gate)
            {
                disk.Demand();
                foreach (var (bytes, at) in _unsynced)
                    file.Write(bytes, at);
                _unsynced.Clear();
            }
        }

        public void Lose(Random random)
        {
            foreach (var (bytes, at) in _unsynced)
                if (random.Next(3) > 0)
                {
                    var from = random.Next(2) == 0 ? 0 : random.Next(bytes.Length);
                    file.Write(bytes.AsSpan(from..random.Next(from, bytes.Length + 1)), at + from);
                }

            _unsynced.Clear();
        }

        public void Dispose() => file.Dispose();
    }

    private int Next(int below) => random.Next(below);
}
