using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>What a file's name must be to serve as an id: it stands in addresses, so it is plain.</summary>
public static class Identifier
{
    private const int Longest = 40;

    public static bool IsValid(string text) =>
        text.Length is > 0 and <= Longest
        && text.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-')
        && text[0] != '-' && text[^1] != '-';

    public static void Check(SourceFile file, Findings findings)
    {
        if (!IsValid(file.Stem))
            findings.Add(
                Codes.BadId,
                file.Whole,
                $"`{file.Stem}` cannot be an id",
                $"a file's name is lower-case letters, digits and `-`, at most {Longest}");
    }
}
