using Annai.Content.Matching;
using Annai.Import.Headings;

namespace Annai.Import.Difference;

/// <summary>The spelling in which two cells of one meaning are compared.</summary>
internal static class Comparable
{
    public static string Of(Meaning meaning, string value) => meaning switch
    {
        Meaning.Name or Meaning.Address => Normalised.Of(value),
        Meaning.Tel => Digits(value),
        _ => value,
    };

    private static string Digits(string value)
    {
        const int most = 32;
        var digits = value.Length <= most ? stackalloc char[most] : new char[value.Length];
        var count = 0;
        foreach (var sign in value)
            if (char.IsAsciiDigit(sign))
                digits[count++] = sign;
        return new string(digits[..count]);
    }
}
