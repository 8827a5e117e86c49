namespace Annai.Content.Matching;

/// <summary>
/// The one spelling under which names, addresses and search words are compared. It is for comparing, not for reading:
/// what a person sees is always as it was written.
/// </summary>
public static class Normalised
{
    /// <summary>The spelling; what is spelled so already comes back as it is.</summary>
    public static string Of(string text)
    {
        // What one pass takes away may bring signs together of which the next one knows more.
        while (!PlainText.Holds(text))
        {
            var passed = Passed(text);
            if (string.Equals(passed, text, StringComparison.Ordinal))
                break;
            text = passed;
        }
        return text;
    }

    public static bool IsSame(string one, string other) =>
        string.Equals(Of(one), Of(other), StringComparison.Ordinal);

    /// <summary>
    /// Old and odd forms of signs as groups, of which the first stands for the rest: those that one has to know to find
    /// any of these spellings. A page that searches need not carry the others.
    /// </summary>
    public static string OddFormsOf(IEnumerable<string> spellings)
    {
        var signs = new HashSet<char>(CorporateForms.Signs);
        foreach (var spelling in spellings)
            signs.UnionWith(spelling);
        return string.Join(' ', OddForms.Split(' ').Where(group => signs.Contains(group[0])));
    }

    /// <summary>All such groups.</summary>
    public static string OddForms => KanjiVariants.Groups;

    private static string Passed(string text) =>
        Neighbours.Settled(CorporateForms.Dropped(SingleSigns.Folded(Composition.Of(text))));
}
