using Annai.Pages.Checking;

namespace Annai.Pages.Records;

/// <summary>Takes two parts with the same ids and links for one, though two builds drew them.</summary>
internal sealed class SameLinks : IEqualityComparer<PageLinks>
{
    public static SameLinks Instance { get; } = new();

    public bool Equals(PageLinks? one, PageLinks? other) =>
        ReferenceEquals(one, other)
        || (one is not null && other is not null
            && one.Ids.AsSpan().SequenceEqual(other.Ids.AsSpan())
            && one.Doubled.AsSpan().SequenceEqual(other.Doubled.AsSpan())
            && one.Links.AsSpan().SequenceEqual(other.Links.AsSpan()));

    public int GetHashCode(PageLinks links)
    {
        var hash = default(HashCode);
        foreach (var text in links.Ids.Concat(links.Links))
            hash.Add(text, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
