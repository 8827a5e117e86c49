using System.Globalization;

namespace Annai.Events;

/// <summary>
/// A number that the page draws anew for every event, so that sending it twice counts once. It names nobody.
/// </summary>
public readonly record struct EventId(UInt128 Value)
{
    public const int Digits = 32;

    public static bool TryRead(ReadOnlySpan<byte> utf8, out EventId id)
    {
        id = default;
        if (utf8.Length != Digits
            || !UInt128.TryParse(utf8, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        id = new EventId(value);
        return true;
    }

    /// <summary>32 hexadecimal digits, which <see cref="TryRead"/> reads.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
