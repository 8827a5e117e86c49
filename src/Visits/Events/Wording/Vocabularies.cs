using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Annai.Events.Wording;

/// <summary>The vocabularies of all cities of a host, found by the city's name.</summary>
public sealed class Vocabularies
{
    private readonly FrozenDictionary<string, Vocabulary>.AlternateLookup<ReadOnlySpan<char>> _ofTenant;

    /// <param name="all">One for each tenant.</param>
    public Vocabularies(params IEnumerable<Vocabulary> all)
    {
        All = [.. all.OrderBy(vocabulary => vocabulary.Tenant)];
        _ofTenant = All.ToFrozenDictionary(vocabulary => vocabulary.Tenant.Value, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>In the order of their tenants.</summary>
    public ImmutableArray<Vocabulary> All { get; }

    /// <returns>The vocabulary of the city of that name, or null.</returns>
    public Vocabulary? Of(ReadOnlySpan<byte> tenant)
    {
        if (tenant.Length > Term.Longest)
            return null;
        Span<char> signs = stackalloc char[Term.Longest];
        return _ofTenant.TryGetValue(signs[..Encoding.Latin1.GetChars(tenant, signs)], out var known) ? known : null;
    }
}
