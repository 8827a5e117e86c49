using System.Globalization;
using Annai.Diagnostics;

namespace Annai.Events.Storing;

/// <summary>One file of the log while it grows. What is in it after opening is whole and on disk.</summary>
internal sealed class Segment : IDisposable
{
    private readonly string _path;
    private readonly ILogFile _file;
    private long _length;

    private Segment(SegmentName name, string path, ILogFile file, long length) =>
        (Name, _path, _file, _length) = (name, path, file, length);

    public SegmentName Name { get; }

    /// <param name="folder">The log's folder.</param>
    /// <param name="name">Which segment of it; made if it is not there.</param>
    /// <param name="openFile">The disk.</param>
    /// <param name="known">Told of every visit that is already there.</param>
    /// <param name="findings">Told of a torn tail.</param>
    public static Segment Open(
        string folder, SegmentName name, Func<string, ILogFile> openFile, Action<PageEvent> known, Findings findings)
    {
        var path = name.PathIn(folder);
        var year = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(year);
        var whole = File.Exists(path) ? EndOfLastRecord(path, known) : 0;
        var segment = new Segment(name, path, openFile(path), whole);
        try
        {
            segment.CutTornTail(findings);
            // A record that a killed process wrote but never synced will be answered as known: sync it first.
            segment.Sync(segment._file.Flush);
            segment.Sync(() => DiskSync.FlushFolder(year));
            segment.Sync(() => DiskSync.FlushFolder(folder));
            return segment;
        }
        catch
        {
            segment.Dispose();
            throw;
        }
    }

    /// <returns>Whether the records are on disk; if not, for want of room, none of them is in the file.</returns>
    public bool TryAppend(ReadOnlySpan<byte> records)
    {
        try
        {
            _file.Write(records, _length);
        }
        catch (IOException)
        {
            // A full disk takes the first part of a write before it refuses.
            _file.Length = _length;
            return false;
        }

        Sync(_file.Flush);
        _length += records.Length;
        return true;
    }

    public void Dispose() => _file.Dispose();

    // Bad lines before a good one are no tail: they stay, and whoever reads the log reports them.
    private static long EndOfLastRecord(string path, Action<PageEvent> tell)
    {
        var end = 0L;
        foreach (var line in SegmentLine.AllOf(path, new LogTerms()))
            if (line.Event is { } known)
            {
                tell(known);
                end = line.End;
            }

        return end;
    }

    // The system drops the dirty pages of a failed sync, so a second one would succeed without having written them.
    private void Sync(Action flush)
    {
        try
        {
            flush();
        }
        catch (IOException failed)
        {
            throw new InvalidOperationException($"the disk did not take what was written to `{_path}`", failed);
        }
    }

    private void CutTornTail(Findings findings)
    {
        var torn = _file.Length - _length;
        if (torn == 0)
            return;
        Keep(torn);
        _file.Length = _length;
        findings.Add(
            Codes.TornTail,
            new SourcePlace(_path),
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{Path.GetFileName(_path)}` ended in {torn} bytes that are no record"),
            $"they were never answered as counted, and are kept in `{Path.GetFileName(TornPath)}`");
    }

    private string TornPath => Path.ChangeExtension(_path, ".torn");

    private void Keep(long torn)
    {
        using var from = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var to = new FileStream(TornPath, FileMode.Append, FileAccess.Write);
        from.Position = from.Length - torn;
        from.CopyTo(to);
        to.Flush(flushToDisk: true);
    }
}
