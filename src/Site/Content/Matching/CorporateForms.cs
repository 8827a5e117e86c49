using System.Text;
using System.Text.RegularExpressions;

namespace Annai.Content.Matching;

/// <summary>
/// Drops the legal form at either end of a name, which one list writes, the next shortens and a third leaves out; then
/// the brackets, which nothing else asks for.
/// </summary>
internal static partial class CorporateForms
{
    private const string Long =
        "(?:社会|特定)?医療法人(?:社団|財団)?|(?:一般|公益)?(?:社団|財団)法人|社会福祉法人|学校法人|"
        + "宗教法人|(?:地方)?独立行政法人|(?:国立|公立)大学法人|国立研究開発法人|"
        + "(?:認定)?(?:特定非営利活動|npo)法人|農事組合法人|"
        + "(?:株式|有限|合同|合資|合名|相互)会社";

    private const string Short =
        "医|医社|医財|医療|社医|特医|株|有|合|資|財|社|福|社福|学|宗|独|地独|特非|一社|一財|公社|公財|npo";

    /// <summary>All signs that a form can hold.</summary>
    public const string Signs = Long + Short;

    public static string Dropped(string text)
    {
        if (text.Contains('人', StringComparison.Ordinal)
            || text.Contains('社', StringComparison.Ordinal)
            || text.Contains(')', StringComparison.Ordinal))
            text = Without(Last(), Without(First(), text));
        return text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
    }

    // A cell that holds nothing else keeps it.
    private static string Without(Regex form, string text) =>
        form.Replace(text, "") is var rest && rest.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? rest : text;

    [GeneratedRegex($@"^(?:\(?(?:{Long}|{Short})\)(?:社団|財団)?|{Long})+")]
    private static partial Regex First();

    // From the right, so that a long text is not tried from each of its signs.
    [GeneratedRegex($@"(?:\((?:{Long}|{Short})\)|{Long})+$", RegexOptions.RightToLeft)]
    private static partial Regex Last();
}
