using System.Globalization;

namespace Annai.Events;

/// <summary>
/// A number that the page draws anew for every event, so that sending it twice counts once. It names nobody.
/// </summary>
public readonly record struct VisitId(UInt128 Value)
{
    private const int Digits = 32;

    public static bool TryRead(string? text, out VisitId id)
    {
        var isId = text is { Length: Digits } && text.All(char.IsAsciiHexDigit);
        id = isId ? new VisitId(UInt128.Parse(text!, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : default;
        return isId;
    }

    /// <summary>32 hexadecimal digits, which <see cref="TryRead"/> reads.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
