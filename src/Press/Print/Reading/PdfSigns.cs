namespace Annai.Print.Reading;

/// <summary>The kinds of signs that the syntax of a PDF knows (ISO 32000-1, 7.2.2).</summary>
internal static class PdfSigns
{
    public static bool IsSpace(int sign) => sign is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDelimiter(int sign) =>
        sign is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    public static bool IsRegular(int sign) => sign >= 0 && !IsSpace(sign) && !IsDelimiter(sign);

    public static bool IsDigit(int sign) => sign is >= '0' and <= '9';

    /// <returns>The value of a hexadecimal digit, or -1.</returns>
    public static int Hex(int sign) => sign switch
    {
        >= '0' and <= '9' => sign - '0',
        >= 'a' and <= 'f' => sign - 'a' + 10,
        >= 'A' and <= 'F' => sign - 'A' + 10,
        _ => -1,
    };
}
