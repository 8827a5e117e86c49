using System.Text.RegularExpressions;

namespace Annai.Content;

/// <summary>
/// `{deadline}`, `{deadline:second}`, `{tel}` …: a name in an author's text that stands for a typed value.
/// </summary>
/// <param name="Name">What stands before the colon.</param>
/// <param name="Argument">What stands behind it, or nothing.</param>
public readonly partial record struct TextValue(string Name, string Argument)
{
    public const string Deadline = "deadline";
    public const string Tel = "tel";
    public const string Fee = "fee";
    public const string Who = "who";
    public const string FiscalYear = "fiscal-year";
    public const string City = "city";
    public const string Contact = "contact";

    /// <summary>Each name with what it stands for, for the documentation to be held against.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [Deadline, Tel, Fee, Who, FiscalYear, City, Contact];

    /// <summary>The values that a text names, each with the place of its first sign.</summary>
    public static IEnumerable<(int Start, int Length, TextValue Value)> In(string text) =>
        Pattern().Matches(text).Select(match => (match.Index, match.Length, Of(match)));

    /// <summary>The value that begins at the very front of a text.</summary>
    public static bool TryAtStart(ReadOnlySpan<char> text, out TextValue value, out int length)
    {
        (value, length) = (default, 0);
        var end = text.IndexOf('}');
        if (end < 0 || Pattern().Match(text[..(end + 1)].ToString()) is not { Success: true, Index: 0 } match)
            return false;
        (value, length) = (Of(match), match.Length);
        return true;
    }

    public override string ToString() => Argument.Length == 0 ? $"{{{Name}}}" : $"{{{Name}:{Argument}}}";

    private static TextValue Of(Match match) => new(match.Groups[1].Value, match.Groups[2].Value);

    [GeneratedRegex(@"\{([a-z][a-z-]*)(?::([a-z0-9][a-z0-9-]*))?\}")]
    private static partial Regex Pattern();
}
