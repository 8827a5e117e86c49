namespace Annai.Events;

/// <summary>A line of a segment.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="End">The byte after its line feed.</param>
/// <param name="Visit">What it records, or null where it is no record.</param>
internal readonly record struct SegmentLine(int Number, long End, Visit? Visit)
{
    /// <summary>
    /// Reads line by line, beside a writer if need be. A tail without line feed is none: nobody was told it is kept.
    /// </summary>
    public static IEnumerable<SegmentLine> AllOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var buffer = new byte[64 * 1024];
        var (held, end, number) = (0, 0L, 0);
        while (file.Read(buffer, held, buffer.Length - held) is var read and > 0)
        {
            held += read;
            var start = 0;
            while (buffer.AsSpan(start, held - start).IndexOf((byte)'\n') is var length and >= 0)
            {
                end += length + 1;
                yield return new SegmentLine(++number, end, VisitRecord.Read(buffer.AsSpan(start, length)));
                start += length + 1;
            }

            held -= start;
            Array.Copy(buffer, start, buffer, 0, held);
            if (held == buffer.Length)
                Array.Resize(ref buffer, 2 * buffer.Length);
        }
    }
}
