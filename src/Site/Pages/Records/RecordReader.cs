using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Annai.Calendar;
using Annai.Pages.Checking;

namespace Annai.Pages.Records;

/// <summary>Reads what <see cref="RecordWriter"/> wrote, and nothing else.</summary>
internal sealed class RecordReader(BinaryReader file)
{
    private ImmutableArray<string> _texts = [];
    private ImmutableArray<PageLinks> _parts = [];

    public static PageRecords? Read(ReadOnlyMemory<byte> bytes)
    {
        if (!IsWhole(bytes.Span) || !MemoryMarshal.TryGetArray(bytes, out var array))
            return null;
        using var file = new BinaryReader(new MemoryStream(array.Array!, array.Offset, array.Count), Encoding.UTF8);
        return file.ReadString() == RecordWriter.Form ? new RecordReader(file).Records() : null;
    }

    // Bytes that have their hash behind them were written by a build, to their end.
    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.Length > SHA256.HashSizeInBytes
        && SHA256.HashData(bytes[..^SHA256.HashSizeInBytes]).AsSpan()
            .SequenceEqual(bytes[^SHA256.HashSizeInBytes..]);

    private PageRecords Records()
    {
        _texts = Many(file.ReadString);
        var sources = Many(() => KeyValuePair.Create(Text(), Text()));
        _parts = Many(() => Own([]));
        return new PageRecords(new Dictionary<string, string>(sources, StringComparer.Ordinal), Many(Page));
    }

    private PageRecord Page()
    {
        var (path, length, from, until) = (Text(), Number(), Day(), Day());
        var seen = Many(Text);
        var own = Own([]);
        return new PageRecord(path, length, from, until, seen, own with { Shared = Many(() => _parts[Number()]) });
    }

    private PageLinks Own(ImmutableArray<PageLinks> shared) => new(Many(Text), Many(Text), Many(Text), shared);

    private ImmutableArray<T> Many<T>(Func<T> read)
    {
        var many = ImmutableArray.CreateBuilder<T>(Number());
        while (many.Count < many.Capacity)
            many.Add(read());
        return many.MoveToImmutable();
    }

    private JapaneseDay Day() => new(DateOnly.FromDayNumber(Number()));

    private string Text() => _texts[Number()];

    private int Number() => file.Read7BitEncodedInt();
}
