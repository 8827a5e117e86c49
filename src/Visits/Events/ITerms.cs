namespace Annai.Events;

/// <summary>Says which words are known: those of a vocabulary, or those that stand in a log.</summary>
public interface ITerms
{
    bool TryKnow(TermKind kind, ReadOnlySpan<byte> utf8, out Term term);
}
