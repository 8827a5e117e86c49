using System.Globalization;
using System.Text;

namespace Annai.Pages.Drawing;

/// <summary>Gives each heading of a page an id that says what it says, in Japanese too.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public string Of(string heading)
    {
        var id = Plain(heading);
        var unique = id;
        for (var number = 2; !_given.Add(unique); number++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return unique;
    }

    private static string Plain(string heading)
    {
        var id = new StringBuilder();
        foreach (var sign in heading.Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign))
                id.Append(char.ToLowerInvariant(sign));
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        var text = id.ToString().TrimEnd('-');
        return text.Length > 0 && char.IsLetter(text[0]) ? text : $"heading-{text}".TrimEnd('-');
    }
}
