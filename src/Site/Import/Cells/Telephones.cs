using System.Text.RegularExpressions;
using Annai.Content;

namespace Annai.Import.Cells;

/// <summary>
/// Telephone numbers as offices write them: (054)625-0128, two in a cell, without the zero that Excel ate.
/// </summary>
internal sealed partial class Telephones
{
    // What begins so has parts of fixed lengths; how long another area code is, only its neighbours tell.
    private static readonly (string Begin, int First, int Second)[] Fixed =
    [
        ("0120", 4, 3), ("0800", 4, 3), ("0570", 4, 3), ("0990", 4, 3),
        ("050", 3, 4), ("070", 3, 4), ("080", 3, 4), ("090", 3, 4), ("020", 3, 4), ("03", 2, 4), ("06", 2, 4),
    ];

    private readonly HashSet<string> _areaCodes = new(StringComparer.Ordinal);

    /// <param name="known">Numbers of the same city, which tell how long its area codes are.</param>
    public Telephones(IEnumerable<PhoneNumber> known)
    {
        foreach (var number in known)
            Known(number.Written);
    }

    public CellReading Read(string written)
    {
        if (PhoneNumber.TryParse(written, out var already))
            return Known(already.Written);
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var plain = WithoutCountry(Plain.Of(written));
        if (InThreeParts(plain) is { } parts)
            return CellReading.Repaired(Known(parts).Value, "電話番号の書き方をそろえました");
        var numbers = Number().Matches(plain).Where(number => !IsFax(plain, number)).ToList();
        if (numbers.Count == 0)
            return CellReading.Unreadable("電話番号として読めません", written);
        var first = One(numbers[0].Value);
        var rest = Label().Replace(plain.Remove(numbers[0].Index, numbers[0].Length), "").Trim(' ', '(', ')', '、');
        if (first.Value.Length == 0)
            return first with { Rest = written };
        if (numbers.Count > 1)
            return CellReading.ToConfirm(first.Value, "電話番号が複数あるため、先頭のものを使いました", written);
        return rest.Length > 0
            ? CellReading.ToConfirm(first.Value, "電話番号のほかに文字があるため、備考に移しました", written)
            : first;
    }

    // FAX 073-000-0002: what stands right before a number says what it is.
    private static bool IsFax(string plain, Match number)
    {
        var before = plain[..number.Index];
        return Fax().IsMatch(before[(before.LastIndexOfAny(['/', '、', ',', ';']) + 1)..]);
    }

    private CellReading Known(string number)
    {
        _areaCodes.GetAlternateLookup<ReadOnlySpan<char>>()
            .Add(number.AsSpan(0, number.IndexOf('-', StringComparison.Ordinal)));
        return new CellReading(number);
    }

    private CellReading One(string written)
    {
        var digits = new string([.. written.Where(char.IsAsciiDigit)]);
        var hasLostZero = digits[0] != '0' && digits.Length is 9 or 10;
        if (hasLostZero)
            digits = "0" + digits;
        if (digits[0] != '0' || digits.Length is < 10 or > 11)
            return CellReading.Unreadable("電話番号の桁数が合いません");
        var parts = Parts().Split(written.Trim('(', ' ')).Where(part => part.Length > 0).ToArray();
        if (parts.Length == 3 && !hasLostZero)
            return CellReading.Repaired(Known(string.Join('-', parts)).Value, "電話番号の書き方をそろえました");
        if (parts.Length == 3)
            return CellReading.Repaired(Known("0" + string.Join('-', parts)).Value, "電話番号の先頭の 0 を補いました");
        return Divided(digits, hasLostZero ? "電話番号の先頭の 0 を補いました" : "電話番号に区切りを入れました");
    }

    private CellReading Divided(string digits, string why)
    {
        foreach (var (begin, first, second) in Fixed)
            if (digits.StartsWith(begin, StringComparison.Ordinal))
                return CellReading.Repaired(Cut(digits, first, second), why);
        var area = _areaCodes
            .Where(code => digits.StartsWith(code, StringComparison.Ordinal))
            .MaxBy(code => code.Length);
        return area is not null
            ? CellReading.Repaired(Cut(digits, area.Length, digits.Length - 4 - area.Length), why)
            : CellReading.ToConfirm(Cut(digits, 3, digits.Length - 7), "電話番号の区切りの位置が分かりません");
    }

    private static string Cut(string digits, int first, int second) =>
        $"{digits[..first]}-{digits[first..(first + second)]}-{digits[(first + second)..]}";

    private static string WithoutCountry(string plain) =>
        plain.Contains("+81", StringComparison.Ordinal) ? Country().Replace(plain, "0") : plain;

    // (054)625-0128 and nothing else in the cell, as most of a list stand; null where it takes more to make out.
    private static string? InThreeParts(string plain)
    {
        const int longest = 16;
        var text = plain.AsSpan(plain.StartsWith('(') ? 1 : 0);
        if (text.IsEmpty || text[0] != '0' || text.Length > longest)
            return null;
        Span<char> parts = stackalloc char[longest];
        var (length, digits, gap) = (0, 0, 0);
        foreach (var sign in text)
            if (char.IsAsciiDigit(sign))
            {
                if (gap > 0)
                    parts[length++] = '-';
                parts[length++] = sign;
                (digits, gap) = (digits + 1, 0);
            }
            else if (++gap > 2 || !"-. ()".Contains(sign, StringComparison.Ordinal))
            {
                return null;
            }

        var hasThree = length == digits + 2 && gap == 0 && digits is 10 or 11;
        return hasThree ? new string(parts[..length]) : null;
    }

    [GeneratedRegex(@"\(?\+81\)?[- ]?(\(0\)|0)?")]
    private static partial Regex Country();

    // Three parts, or the digits alone: what follows behind a bracket or another dash is no more of it.
    [GeneratedRegex(
        @"(?<![\d-])(?:\(?\d{1,5}\)?[-. ]?\(?\d{1,4}\)?[-. ]?\d{4}" +
        @"|\d{3,4}[-. ]\d{3}[-. ]\d{3}|\d{9,11})(?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex("FAX|fax|Fax|ファ[クッ]")]
    private static partial Regex Fax();

    [GeneratedRegex(@"電話番号?|TEL|Tel|tel|[(]代表?[)]|代表|[:]")]
    private static partial Regex Label();

    [GeneratedRegex(@"\D+")]
    private static partial Regex Parts();
}
