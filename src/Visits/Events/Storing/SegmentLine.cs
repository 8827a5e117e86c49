namespace Annai.Events.Storing;

/// <summary>A line of a segment.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="End">The byte after its line feed.</param>
/// <param name="Bytes">The line with its line feed; until the next one is read.</param>
/// <param name="Event">What it records, or null where it is no record.</param>
internal readonly record struct SegmentLine(int Number, long End, ReadOnlyMemory<byte> Bytes, PageEvent? Event)
{
    /// <summary>Reads beside a writer if need be.</summary>
    public static IEnumerable<SegmentLine> AllOf(string path, LogTerms terms)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        foreach (var line in AllOf(file, terms))
            yield return line;
    }

    /// <summary>Reads line by line. A tail without line feed is none: nobody was told it is kept.</summary>
    public static IEnumerable<SegmentLine> AllOf(Stream file, LogTerms terms)
    {
        var buffer = new byte[64 * 1024];
        var (held, end, number) = (0, 0L, 0);
        while (file.Read(buffer, held, buffer.Length - held) is var read and > 0)
        {
            held += read;
            var start = 0;
            while (buffer.AsSpan(start, held - start).IndexOf((byte)'\n') is var length and >= 0)
            {
                end += length + 1;
                var happened = EventRecord.Read(buffer.AsSpan(start, length), terms);
                yield return new SegmentLine(++number, end, buffer.AsMemory(start, length + 1), happened);
                start += length + 1;
            }

            held -= start;
            Array.Copy(buffer, start, buffer, 0, held);
            if (held == buffer.Length)
                Array.Resize(ref buffer, 2 * buffer.Length);
        }
    }
}
