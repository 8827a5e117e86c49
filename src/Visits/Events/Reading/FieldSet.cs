using System.Numerics;

namespace Annai.Events.Reading;

/// <summary>Some of the fields.</summary>
public readonly record struct FieldSet(uint Bits)
{
    public static FieldSet Of(params ReadOnlySpan<Field> fields)
    {
        var bits = 0u;
        foreach (var field in fields)
            bits |= 1u << (int)field;
        return new FieldSet(bits);
    }

    /// <summary>The first of them, or null where there is none.</summary>
    public Field? First => Bits == 0 ? null : (Field)BitOperations.TrailingZeroCount(Bits);

    public bool Has(Field field) => (Bits & 1u << (int)field) != 0;

    public FieldSet With(Field field) => new(Bits | 1u << (int)field);

    public FieldSet Without(FieldSet other) => new(Bits & ~other.Bits);
}
