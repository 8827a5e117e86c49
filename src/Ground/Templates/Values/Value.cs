using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Annai.Templates.Functions;

namespace Annai.Templates.Values;

/// <summary>
/// Any value of a template without a box: numbers and truth stand in the bits, all else is the object.
/// </summary>
internal readonly struct Value
{
    private static readonly object WholeTag = new();
    private static readonly object FractionTag = new();
    private static readonly object TruthTag = new();

    private const long Markup = 1;
    private const long PlainItems = 2;
    private const long Callable = 3;

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

    /// <summary>A number of any kind; the rarer kinds (float, decimal, larger than 64 bits) are objects.</summary>
    public bool IsNumber => IsWhole || IsFraction || _object is float or decimal or BigInteger;

    /// <summary>Text that is markup already. The bits of a string tell.</summary>
    public bool IsHtml => _bits == Markup && _object is string;

    public string? Text => _object as string;

    public long Whole => _bits;

    public double Fraction => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The object, or null for numbers and truth that are none.</summary>
    public object? Object => IsWhole || IsFraction || IsTruth ? null : _object;

    /// <summary>A function, if it is one.</summary>
    public Function? Function => _bits == Callable ? _object as Function : null;

    /// <summary>
    /// The object, or what stands for a number or truth: good for asking whether it is of one type of the model.
    /// </summary>
    public object? Model => _object;

    /// <summary>Only null and false are false, as the language has it: 0 and "" are true.</summary>
    public bool IsTrue => IsTruth ? _bits != 0 : _object is not null;

    public static Value Of(bool value) => new(TruthTag, value ? 1 : 0);

    public static Value Of(long value) => new(WholeTag, value);

    public static Value Of(double value) => new(FractionTag, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(string? value) => new(value, 0);

    public static Value OfHtml(string? value) => new(value, Markup);

    /// <summary>
    /// An array whose items are objects of one class of the model: none needs to be looked at before it is a value.
    /// </summary>
    public static Value OfPlainItems(object[]? items) => new(items, PlainItems);

    public static Value OfPlain(object? value) => new(value, 0);

    public bool IsPlainItems => _bits == PlainItems && _object is object[];

    /// <summary>A whole number of any size, in the smallest kind that holds it.</summary>
    public static Value Of(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Of((long)value) : new Value(value, 0);

    public static Value Of(object? value) => value switch
    {
        null => Null,
        string text => Of(text),
        bool truth => Of(truth),
        int whole => Of((long)whole),
        long whole => Of(whole),
        double fraction => Of(fraction),
        Html html => OfHtml(html.Text),
        Functions.Function => new Value(value, Callable),
        Value inner => inner,
        short or ushort or byte or sbyte or uint => Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong whole => Of((BigInteger)whole),
        BigInteger whole => Of(whole),
        char sign => Of(sign.ToString()),
        JsonElement json => JsonValue.Of(json),
        _ => new Value(value, 0),
    };

    /// <summary>The value as .NET knows it, for what is called from a template.</summary>
    public object? Boxed => IsWhole ? Whole : IsFraction ? Fraction : IsTruth ? IsTrue : _object;
}
