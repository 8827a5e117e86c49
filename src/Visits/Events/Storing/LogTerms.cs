using System.Text;

namespace Annai.Events.Storing;

/// <summary>The words of a log: each is made once, however often it stands there.</summary>
internal sealed class LogTerms : ITerms
{
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> _spelled;

    public LogTerms() => _spelled = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool TryKnow(TermKind kind, ReadOnlySpan<byte> utf8, out Term term)
    {
        term = default;
        if (utf8.Length > Term.Longest)
            return false;
        Span<char> signs = stackalloc char[Term.Longest];
        var text = signs[..Encoding.Latin1.GetChars(utf8, signs)];
        return _spelled.TryGetValue(text, out term) || TryAdd(text.ToString(), out term);
    }

    private bool TryAdd(string text, out Term term)
    {
        if (!Term.TryRead(text, out term))
            return false;
        _terms.Add(text, term);
        return true;
    }
}
