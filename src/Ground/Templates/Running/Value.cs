using System.Collections;
using System.Globalization;

namespace Annai.Templates.Running;

/// <summary>Any value of a template without a box: numbers and truth stand in the bits, all else is the object.</summary>
internal readonly struct Value
{
    private static readonly object WholeTag = new();
    private static readonly object FractionTag = new();
    private static readonly object TruthTag = new();

    private readonly object? _object;
    private readonly long _bits;

    private Value(object? value, long bits)
    {
        _object = value;
        _bits = bits;
    }

    public static Value Null => default;

    public bool IsNull => _object is null;

    public bool IsWhole => ReferenceEquals(_object, WholeTag);

    public bool IsFraction => ReferenceEquals(_object, FractionTag);

    public bool IsTruth => ReferenceEquals(_object, TruthTag);

    public bool IsNumber => IsWhole || IsFraction;

    /// <summary>Text that is markup already. The bits of a string tell.</summary>
    public bool IsHtml => _bits == 1 && _object is string;

    public string? Text => _object as string;

    public long Whole => _bits;

    public double Fraction => IsWhole ? _bits : BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The object, or null for numbers and truth.</summary>
    public object? Object => IsNumber || IsTruth ? null : _object;

    /// <summary>Only null and false are false, as the language has it: 0 and "" are true.</summary>
    public bool IsTrue => IsTruth ? _bits != 0 : _object is not null;

    public static Value Of(bool value) => new(TruthTag, value ? 1 : 0);

    public static Value Of(long value) => new(WholeTag, value);

    public static Value Of(double value) => new(FractionTag, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(string? value) => new(value, 0);

    public static Value OfHtml(string? value) => new(value, 1);

    public static Value Of(object? value) => value switch
    {
        null => Null,
        string text => Of(text),
        bool truth => Of(truth),
        int whole => Of((long)whole),
        long whole => Of(whole),
        double fraction => Of(fraction),
        float fraction => Of((double)fraction),
        Html html => OfHtml(html.Text),
        short or ushort or byte or sbyte or uint => Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        Value inner => inner,
        _ => new Value(value, 0),
    };

    public IEnumerable? Items => _object is string ? null : _object as IEnumerable;
}
