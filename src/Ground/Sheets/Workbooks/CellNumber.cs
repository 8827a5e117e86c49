using System.Globalization;

namespace Annai.Sheets.Workbooks;

/// <summary>A number of a cell as a person reads it there, as far as its format says more than decoration.</summary>
internal static class CellNumber
{
    private const double LargestInteger = 1e15;
    private const double LargestDecimal = 1e28;
    private const double SmallestDecimal = 1e-13;

    public static string Text(string written, NumberFormat format, bool counts1904)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number))
            return written;
        if (format.HasDate || format.HasTime)
            return SerialDate.Text(number, format, counts1904) ?? Plain(number);
        return format.Zeros is { } zeros && number is >= 0 and < LargestInteger && number == Math.Floor(number)
            ? Masked((long)number, zeros)
            : Plain(number);
    }

    // Fifteen digits are what Excel counts with; those behind come from the binary form: 35.300000000000004.
    private static string Plain(double number)
    {
        var digits = number.ToString("G15", CultureInfo.InvariantCulture);
        return number != 0 && Math.Abs(number) is < SmallestDecimal or > LargestDecimal
            ? digits
            : decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture)
                .ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private static string Masked(long number, string zeros)
    {
        var places = zeros.Count(sign => sign == '0');
        var digits = number.ToString(CultureInfo.InvariantCulture).PadLeft(places, '0');
        var (text, next) = (new char[zeros.Length], digits.Length);
        for (var i = zeros.Length - 1; i >= 0; i--)
            text[i] = zeros[i] == '0' ? digits[--next] : zeros[i];
        return digits[..next] + new string(text);
    }
}
