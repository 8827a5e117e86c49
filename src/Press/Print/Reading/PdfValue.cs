namespace Annai.Print.Reading;

/// <summary>A value of a PDF, as its syntax has it (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue
{
    internal sealed record Nothing : PdfValue;

    internal sealed record Truth(bool Value) : PdfValue;

    internal sealed record Number(double Value) : PdfValue;

    internal sealed record Name(string Value) : PdfValue;

    internal sealed record Text(byte[] Bytes) : PdfValue;

    internal sealed record List(IReadOnlyList<PdfValue> Items) : PdfValue;

    internal sealed record Link(int Target) : PdfValue;

    /// <summary>What is no value but says something about values, such as an operator.</summary>
    internal sealed record Word(string Value) : PdfValue;

    internal sealed record Table(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
    {
        public static readonly Table Empty = new(new Dictionary<string, PdfValue>());

        public PdfValue? this[string key] => Entries.GetValueOrDefault(key);
    }

    internal sealed record Packed(Table Head, ReadOnlyMemory<byte> Bytes) : PdfValue;
}
