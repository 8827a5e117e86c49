using System.Globalization;

namespace Annai.Templates.Values;

/// <summary>
/// Reads dates in a language. A year or a day that a text leaves out is that of the caller's clock: left to itself
/// .NET would ask the machine's.
/// </summary>
internal sealed record DateReader(CultureInfo Culture, DateTime Today)
{
    // What has a zone is read into universal time, so that the machine's own zone never shows.
    private const DateTimeStyles Universal = DateTimeStyles.AdjustToUniversal;

    public bool TryRead(string text, out DateTime date)
    {
        if (!TimeOnly.TryParse(text, Culture, out var time))
            return DateTime.TryParse(text, Culture, Universal, out date);
        date = Today.Date + time.ToTimeSpan();
        return true;
    }

    public bool TryRead(string text, string pattern, out DateTime date)
    {
        // In front, so that no pattern is so short that .NET would take it for the name of one of its own.
        var missing = DatePattern.HasYear(pattern) ? ""
            : DatePattern.HasDay(pattern) ? "yyyy "
            : @"yyyy\-MM\-dd ";
        var whole = missing.Length > 0 ? Today.ToString(missing, Culture) + text : text;
        var form = missing + DatePattern.ToDotNet(pattern);
        return DateTime.TryParseExact(whole, form, Culture, Universal | DateTimeStyles.AllowWhiteSpaces, out date);
    }
}
