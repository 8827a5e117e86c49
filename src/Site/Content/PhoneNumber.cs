namespace Annai.Content;

/// <summary>A Japanese telephone number as it is written for people, and as a telephone dials it.</summary>
public readonly record struct PhoneNumber(string Written)
{
    /// <summary>What a number looks like, for messages.</summary>
    public const string Form = "a number with hyphens such as `073-000-0000`";

    public string Dialled => new([.. Written.Where(char.IsAsciiDigit)]);

    /// <summary>Reads a number with its hyphens; 10 digits, or 11 for mobile, IP and some free numbers.</summary>
    public static bool TryParse(string text, out PhoneNumber number)
    {
        number = new PhoneNumber(text);
        var (digits, hyphens, last) = (0, 0, '-');
        foreach (var sign in text)
        {
            if (char.IsAsciiDigit(sign))
                digits++;
            else if (sign == '-' && last != '-')
                hyphens++;
            else
                return false;
            last = sign;
        }

        return text.StartsWith('0') && last != '-' && digits is 10 or 11 && hyphens is 1 or 2;
    }

    public override string ToString() => Written;
}
