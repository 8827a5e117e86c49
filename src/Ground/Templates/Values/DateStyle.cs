using System.Globalization;

namespace Annai.Templates.Values;

/// <summary>How dates are written: by a pattern, in a language, and as times of a zone.</summary>
internal sealed record DateStyle(string Pattern, CultureInfo Culture, TimeZoneInfo Zone)
{
    public const string DefaultPattern = "%d %b %Y";

    private const string Invariant = "%g";

    /// <summary>
    /// The same zone with another pattern. Before one, `%g` turns the language off; alone it keeps the pattern.
    /// </summary>
    public DateStyle With(string pattern, CultureInfo culture)
    {
        if (!pattern.StartsWith(Invariant, StringComparison.Ordinal))
            return this with { Pattern = pattern, Culture = culture };
        var rest = pattern[Invariant.Length..].TrimStart();
        return this with { Pattern = rest.Length > 0 ? rest : Pattern, Culture = CultureInfo.InvariantCulture };
    }

    // A date that names no zone is one of the zone that the caller named, never of the machine's.
    public string Of(DateTime date)
    {
        var bare = DateTime.SpecifyKind(date, DateTimeKind.Unspecified);
        var offset = date.Kind == DateTimeKind.Utc ? TimeSpan.Zero : Zone.GetUtcOffset(bare);
        return new DateParts(bare, offset, Culture).In(Pattern);
    }

    public string Of(DateTimeOffset date) => new DateParts(date.DateTime, date.Offset, Culture).In(Pattern);

    public string Of(DateOnly date) => Of(date.ToDateTime(TimeOnly.MinValue));
}
