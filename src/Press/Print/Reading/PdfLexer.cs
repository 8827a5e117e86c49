using System.Buffers.Text;
using System.Text;

namespace Annai.Print.Reading;

/// <summary>Reads value by value, in a file as in a drawing; what no syntax allows is passed over.</summary>
/// <param name="bytes">What is read.</param>
/// <param name="limits">How much may come of it.</param>
/// <param name="hasLinks">Whether `1 0 R` leads to an object, as it does everywhere but in a drawing.</param>
internal sealed class PdfLexer(ReadOnlyMemory<byte> bytes, ReadingLimits limits, bool hasLinks)
{
    private const int MostWithin = 1_000_000;

    private static readonly PdfValue.Word ListEnd = new("]");
    private static readonly PdfValue.Word TableEnd = new(">>");

    private int _within;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= bytes.Length;

    private int Sign => At(0);

    // What a drawing holds is let go step by step; only a single value could grow without end.
    private void Count(int depth)
    {
        if (hasLinks)
            limits.Value();
        _within = depth == 0 ? 0 : _within + 1;
        if (_within > MostWithin)
            throw UnreadablePdfException.TooMuch("a value of the PDF is too long");
    }

    /// <returns>Where the next value or word begins, behind spaces and remarks.</returns>
    public int Begin()
    {
        SkipSpace();
        return Position;
    }

    /// <returns>The next value or word, or null at the end.</returns>
    public PdfValue? Next() => Next(0);

    /// <summary>Where a stream's bytes begin, behind the line end after its word.</summary>
    public void SkipLineEnd()
    {
        if (Sign == '\r')
            Position++;
        if (Sign == '\n')
            Position++;
    }

    private int At(int ahead) => Position + ahead < bytes.Length ? bytes.Span[Position + ahead] : -1;

    private PdfValue? Next(int depth)
    {
        SkipSpace();
        if (IsAtEnd)
            return null;
        if (depth > ReadingLimits.DeepestNesting)
            throw UnreadablePdfException.TooMuch("the PDF nests its values too deeply");
        Count(depth);
        return (Sign, At(1)) switch
        {
            ('/', _) => Name(),
            ('(', _) => new PdfValue.Text(PdfTexts.Bracketed(bytes.Span, this)),
            ('<', '<') => Table(depth),
            ('<', _) => new PdfValue.Text(PdfTexts.Hexadecimal(bytes.Span, this)),
            ('[', _) => List(depth),
            ('>', '>') => Taken(2, TableEnd),
            (']', _) => Taken(1, ListEnd),
            ('+' or '-' or '.' or (>= '0' and <= '9'), _) => Number(),
            var (sign, _) when PdfSigns.IsDelimiter(sign) => Taken(1, new PdfValue.Word(((char)sign).ToString())),
            _ => Word(),
        };
    }

    private void SkipSpace()
    {
        for (; !IsAtEnd; Position++)
            if (Sign == '%')
                while (At(1) is not (-1 or '\r' or '\n'))
                    Position++;
            else if (!PdfSigns.IsSpace(Sign))
                return;
    }

    private PdfValue.Word Taken(int length, PdfValue.Word word)
    {
        Position += length;
        return word;
    }

    private PdfValue.List List(int depth)
    {
        Position++;
        var items = new List<PdfValue>();
        while (Next(depth + 1) is { } item && !ReferenceEquals(item, ListEnd))
            items.Add(item);
        return new PdfValue.List(items);
    }

    private PdfValue.Table Table(int depth)
    {
        Position += 2;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (Next(depth + 1) is { } key && !ReferenceEquals(key, TableEnd))
            if (key is PdfValue.Name name)
            {
                if (Next(depth + 1) is not { } value || ReferenceEquals(value, TableEnd))
                    break;
                entries.TryAdd(name.Value, value);
            }

        return new PdfValue.Table(entries);
    }

    private PdfValue.Name Name()
    {
        Position++;
        var text = new StringBuilder();
        for (; PdfSigns.IsRegular(Sign); Position++)
            if (Sign == '#' && PdfSigns.Hex(At(1)) is >= 0 and var high && PdfSigns.Hex(At(2)) is >= 0 and var low)
            {
                text.Append((char)(high << 4 | low));
                Position += 2;
            }
            else
            {
                text.Append((char)Sign);
            }

        return new PdfValue.Name(text.ToString());
    }

    private PdfValue Number()
    {
        var token = Token();
        var isNumber = Utf8Parser.TryParse(token, out double value, out var length) && length == token.Length;
        if (!isNumber || !double.IsFinite(value))
            return new PdfValue.Word(Encoding.Latin1.GetString(token));
        return hasLinks && value is > 0 and <= int.MaxValue && value == Math.Floor(value) && IsLink()
            ? new PdfValue.Link((int)value)
            : new PdfValue.Number(value);
    }

    // Looks for ` 0 R` behind a number, and stays where it was if it is not there.
    private bool IsLink()
    {
        var start = Position;
        SkipSpace();
        var digits = Position;
        while (PdfSigns.IsDigit(Sign))
            Position++;
        var isGeneration = Position > digits && Position - digits <= 5;
        SkipSpace();
        if (isGeneration && Sign == 'R' && !PdfSigns.IsRegular(At(1)))
        {
            Position++;
            return true;
        }

        Position = start;
        return false;
    }

    private PdfValue Word() => Encoding.Latin1.GetString(Token()) switch
    {
        "true" => new PdfValue.Truth(true),
        "false" => new PdfValue.Truth(false),
        "null" => new PdfValue.Nothing(),
        var word => new PdfValue.Word(word),
    };

    private ReadOnlySpan<byte> Token()
    {
        var start = Position;
        while (PdfSigns.IsRegular(Sign))
            Position++;
        return bytes.Span[start..Position];
    }
}
