namespace Annai.Print.Reading;

/// <summary>
/// Follows the tables that say where each object of a PDF lies, the newest first. A file whose tables do not fit is not
/// mended, as viewers do: each would mend it otherwise, and the printer's machine is one of them.
/// </summary>
internal sealed class CrossReferences(PdfFile file, ReadOnlyMemory<byte> bytes, int header, ReadingLimits limits)
{
    private const int TailLength = 2048;

    private readonly HashSet<int> _seen = [];

    public Dictionary<int, ObjectPlace> Places { get; } = [];

    public PdfValue.Table Trailer { get; private set; } = PdfValue.Table.Empty;

    public void Read()
    {
        var left = new Queue<int>([Start()]);
        while (left.TryDequeue(out var offset))
        {
            if (!_seen.Add(offset))
                continue;
            var trailer = Section(offset);
            if (Trailer.Entries.Count == 0)
                Trailer = trailer;
            foreach (var key in (string[])["XRefStm", "Prev"])
                if (trailer[key] is PdfValue.Number next)
                    left.Enqueue((int)next.Value + header);
        }
    }

    private int Start()
    {
        var tail = Math.Max(0, bytes.Length - TailLength);
        var at = bytes.Span[tail..].LastIndexOf("startxref"u8);
        if (at < 0)
            throw UnreadablePdfException.Damaged("the PDF ends before its end: it is cut off");
        var lexer = new PdfLexer(bytes, limits, hasLinks: true) { Position = tail + at + "startxref".Length };
        return lexer.Next() is PdfValue.Number start ? (int)start.Value + header : throw Misfit();
    }

    private PdfValue.Table Section(int offset)
    {
        if (offset < 0 || offset >= bytes.Length)
            throw Misfit();
        var lexer = new PdfLexer(bytes, limits, hasLinks: true) { Position = offset };
        if (lexer.Next() is PdfValue.Word { Value: "xref" })
            return Table(lexer);
        lexer.Position = offset;
        var stream = file.Object(lexer, null) as PdfValue.Packed ?? throw Misfit();
        Stream(stream);
        return stream.Head;
    }

    private PdfValue.Table Table(PdfLexer lexer)
    {
        while (lexer.Next() is PdfValue.Number first)
        {
            if (lexer.Next() is not PdfValue.Number count)
                throw Misfit();
            for (var at = 0; at < count.Value; at++)
                Row(lexer, (int)first.Value + at);
        }

        return lexer.Next() as PdfValue.Table ?? throw Misfit();
    }

    private void Row(PdfLexer lexer, int number)
    {
        if (lexer.Next() is not PdfValue.Number offset
            || lexer.Next() is not PdfValue.Number
            || lexer.Next() is not PdfValue.Word { Value: "n" or "f" } kind)
            throw Misfit();
        if (kind.Value == "n" && offset.Value > 0)
            Places.TryAdd(number, new ObjectPlace((int)offset.Value + header, null));
    }

    private void Stream(PdfValue.Packed stream)
    {
        var widths = Numbers(stream.Head["W"]);
        var size = stream.Head["Size"] is PdfValue.Number all ? (int)all.Value : 0;
        var ranges = stream.Head["Index"] is { } index ? Numbers(index) : [0, size];
        if (widths is not [>= 0 and <= 8, >= 0 and <= 8, >= 0 and <= 8] || ranges.Count % 2 == 1)
            throw Misfit();
        ReadOnlySpan<byte> rows = file.Unpacked(stream);
        var length = widths.Sum();
        foreach (var range in ranges.Chunk(2))
            for (var at = 0; at < range[1] && length > 0 && rows.Length >= length; at++, rows = rows[length..])
                Row(rows, widths, range[0] + at);
    }

    private void Row(ReadOnlySpan<byte> row, List<int> widths, int number)
    {
        // Without a first field every object lies in the file.
        var kind = widths[0] == 0 ? 1 : Number(row[..widths[0]]);
        var value = Number(row.Slice(widths[0], widths[1]));
        if (kind is 1 or 2 && value is > 0 and <= int.MaxValue)
            Places.TryAdd(
                number, kind == 1 ? new ObjectPlace((int)value + header, null) : new ObjectPlace(0, (int)value));
    }

    private static long Number(ReadOnlySpan<byte> digits)
    {
        long value = 0;
        foreach (var digit in digits)
            value = value << 8 | digit;
        return value;
    }

    private static List<int> Numbers(PdfValue? list) => list is PdfValue.List { Items: var items }
        ? [.. items.OfType<PdfValue.Number>().Select(number => (int)number.Value)]
        : [];

    private static UnreadablePdfException Misfit() =>
        UnreadablePdfException.Damaged("the PDF does not say rightly where its parts lie");
}
