namespace Annai.Content.Reading;

/// <summary>A Japanese postcode, as tables and the configuration write it.</summary>
internal static class Postcode
{
    public const string Form = "seven digits with a hyphen, such as `640-8511`";

    public static bool TryParse(string text, out string postcode)
    {
        postcode = text;
        return text.Split('-') is [{ Length: 3 } first, { Length: 4 } second]
            && (first + second).All(char.IsAsciiDigit);
    }
}
