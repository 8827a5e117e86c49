using Annai.Diagnostics;

namespace Annai.Print.Reading;

/// <summary>
/// A PDF of which each object is read when it is asked for, within limits: what others hand in may be cut off, made to
/// do harm, or no PDF at all.
/// </summary>
internal sealed class PdfFile
{
    private const int HeaderWithin = 1024;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly CrossReferences _references;
    private readonly Dictionary<int, PdfValue> _objects = [];
    private readonly Dictionary<int, Dictionary<int, PdfValue>> _tables = [];
    private readonly HashSet<int> _opening = [];

    private PdfFile(ReadOnlyMemory<byte> bytes, int header)
    {
        _bytes = bytes;
        _references = new CrossReferences(this, bytes, header, Limits);
    }

    public ReadingLimits Limits { get; } = new();

    public PdfValue.Table Trailer => _references.Trailer;

    /// <exception cref="UnreadablePdfException">The file is no PDF, or cannot be read.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes)
    {
        var header = bytes.Span[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF-"u8);
        if (header < 0)
            throw new UnreadablePdfException(
                Codes.ArtworkNotPdf,
                bytes.IsEmpty ? "the file is empty" : $"the file is {FileKinds.Of(bytes.Span)}, and no PDF",
                "have it exported as a PDF; another name makes none of it");
        var file = new PdfFile(bytes, header);
        file._references.Read();
        if (file.Trailer["Encrypt"] is not null and not PdfValue.Nothing)
            throw new UnreadablePdfException(
                Codes.ArtworkLocked,
                "the PDF is encrypted",
                "have it exported without a password and without restrictions; printers cannot use it either");
        return file;
    }

    /// <returns>What a link leads to, and all else as it is; a link that leads nowhere is nothing.</returns>
    public PdfValue Resolved(PdfValue? value)
    {
        for (var hops = 0; value is PdfValue.Link link; hops++)
        {
            if (hops > ReadingLimits.DeepestNesting)
                throw UnreadablePdfException.Damaged("links of the PDF lead in a circle");
            value = Object(link.Target);
        }

        return value ?? new PdfValue.Nothing();
    }

    public PdfValue.Table TableOf(PdfValue? value) => Resolved(value) switch
    {
        PdfValue.Table table => table,
        PdfValue.Packed packed => packed.Head,
        _ => PdfValue.Table.Empty,
    };

    public IReadOnlyList<PdfValue> ListOf(PdfValue? value) => Resolved(value) is PdfValue.List list ? list.Items : [];

    public string? NameOf(PdfValue? value) => (Resolved(value) as PdfValue.Name)?.Value;

    public double? NumberOf(PdfValue? value) => (Resolved(value) as PdfValue.Number)?.Value;

    /// <returns>All numbers of a list, or null if something else stands in it.</returns>
    public double[]? NumbersOf(PdfValue? value)
    {
        double?[] numbers = [.. ListOf(value).Select(NumberOf)];
        return numbers.Any(number => number is null) ? null : [.. numbers.Select(number => number!.Value)];
    }

    public byte[] Unpacked(PdfValue.Packed packed)
    {
        // One may stand for a list of one.
        var filters = Listed(packed.Head["Filter"])
            .Select(filter => NameOf(filter) ?? "")
            .ToList();
        var forms = Listed(packed.Head["DecodeParms"]).Select(FormOf).ToList();
        return PdfFilters.Unpacked(packed.Bytes, filters, forms, Limits);
    }

    /// <summary>The object that begins where the lexer stands.</summary>
    internal PdfValue Object(PdfLexer lexer, int? number)
    {
        if (lexer.Next() is not PdfValue.Number said || lexer.Next() is not PdfValue.Number
            || lexer.Next() is not PdfValue.Word { Value: "obj" } || said.Value != (number ?? said.Value))
            throw UnreadablePdfException.Damaged("a part of the PDF does not lie where the PDF says");
        var value = lexer.Next() ?? throw CutOff();
        if (value is not PdfValue.Table table || lexer.Next() is not PdfValue.Word { Value: "stream" })
            return value;
        lexer.SkipLineEnd();
        var (start, length) = (lexer.Position, NumberOf(table["Length"]) ?? -1);
        if (length < 0 || length > _bytes.Length - start)
            throw CutOff();
        lexer.Position = start + (int)length;
        if (lexer.Next() is not PdfValue.Word { Value: "endstream" })
            throw UnreadablePdfException.Damaged("a part of the PDF is not as long as the PDF says");
        return new PdfValue.Packed(table, _bytes.Slice(start, (int)length));
    }

    private PdfValue Object(int number)
    {
        if (_objects.TryGetValue(number, out var known))
            return known;
        if (!_references.Places.TryGetValue(number, out var place))
            return new PdfValue.Nothing();
        if (!_opening.Add(number) || _opening.Count > ReadingLimits.DeepestNesting)
            throw UnreadablePdfException.Damaged("parts of the PDF lie within themselves");
        var value = place.Table is { } table
            ? Table(table).GetValueOrDefault(number) ?? new PdfValue.Nothing()
            : InFile(place.Offset, number);
        _opening.Remove(number);
        return _objects[number] = value;
    }

    private PdfValue InFile(int offset, int number) => offset >= 0 && offset < _bytes.Length
        ? Object(new PdfLexer(_bytes, Limits, hasLinks: true) { Position = offset }, number)
        : throw CutOff();

    private Dictionary<int, PdfValue> Table(int number)
    {
        if (_tables.TryGetValue(number, out var known))
            return known;
        var packed = Object(number) as PdfValue.Packed
            ?? throw UnreadablePdfException.Damaged("a table of the PDF's parts is not there");
        return _tables[number] = ObjectTable.Read(Unpacked(packed), packed.Head, this);
    }

    private FilterForm FormOf(PdfValue value)
    {
        var table = TableOf(value);
        int Entry(string key, int otherwise) => (int)(NumberOf(table[key]) ?? otherwise);
        return new FilterForm(
            Entry("Predictor", 1), Entry("Colors", 1), Entry("BitsPerComponent", 8), Entry("Columns", 1),
            Entry("EarlyChange", 1) != 0);
    }

    private IReadOnlyList<PdfValue> Listed(PdfValue? value) => Resolved(value) switch
    {
        PdfValue.List list => list.Items,
        PdfValue.Nothing => [],
        var one => [one],
    };

    private static UnreadablePdfException CutOff() =>
        UnreadablePdfException.Damaged("a part of the PDF is missing: it may be cut off");
}
