namespace Annai.Content;

/// <summary>
/// The last sign of a code, by ISO 7064 MOD 37,36: with one sign mistyped the code is none, and with two neighbours
/// swapped nearly never one.
/// </summary>
public static class CheckCharacter
{
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int Modulus = 36;

    /// <param name="text">Capital letters and digits; a `-` counts for nothing.</param>
    public static char Of(ReadOnlySpan<char> text)
    {
        var product = Modulus;
        foreach (var sign in text)
        {
            if (sign == '-')
                continue;
            var sum = (product + Signs.IndexOf(sign, StringComparison.Ordinal)) % Modulus;
            product = (sum == 0 ? Modulus : sum) * 2 % (Modulus + 1);
        }

        return Signs[(Modulus + 1 - product) % Modulus];
    }

    /// <summary>Whether a whole code ends in the sign that it must end in.</summary>
    public static bool Ends(CodeId code) => code.Value.Length > 1 && Of(code.Value.AsSpan(0, code.Value.Length - 1))
        == code.Value[^1];
}
