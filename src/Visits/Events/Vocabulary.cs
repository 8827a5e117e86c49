using System.Collections.Immutable;
using System.Security.Cryptography;
using Annai.Diagnostics;

namespace Annai.Events;

/// <summary>
/// Every id that an event of one city may carry. `Pages` writes it, the collector reads it, and what it does not hold
/// is never stored.
/// </summary>
public sealed class Vocabulary
{
    private const int VersionLength = 16;

    private readonly ImmutableDictionary<string, Term> _notices;
    private readonly ImmutableDictionary<string, CodeTerm> _codes;

    private Vocabulary(Term tenant, ImmutableArray<Term> notices, ImmutableArray<CodeTerm> codes)
    {
        (Tenant, Notices, Codes) = (tenant, notices, codes);
        _notices = notices.ToImmutableDictionary(notice => notice.Value, StringComparer.Ordinal);
        _codes = codes.ToImmutableDictionary(code => code.Code.Value, StringComparer.Ordinal);
        Version = Convert.ToHexStringLower(SHA256.HashData(VocabularyJson.Write(this, version: null)))[..VersionLength];
    }

    public Term Tenant { get; }

    /// <summary>In ordinal order, like <see cref="Codes"/>.</summary>
    public ImmutableArray<Term> Notices { get; }

    public ImmutableArray<CodeTerm> Codes { get; }

    /// <summary>A hash of the content: the same ids have the same version, whoever wrote them.</summary>
    public string Version { get; }

    /// <summary>Takes ids that `Content` has checked; one that is no id is a bug, and is thrown.</summary>
    public static Vocabulary Of(
        string tenant,
        IEnumerable<string> notices,
        IEnumerable<(string Code, string Notice)> codes)
    {
        var known = notices.Select(Checked).Distinct().Order().ToImmutableArray();
        var printed = codes.Select(code => new CodeTerm(Checked(code.Code), Checked(code.Notice)))
            .Distinct().OrderBy(code => code.Code).ToImmutableArray();
        foreach (var (code, notice) in printed)
            if (!known.Contains(notice))
                throw new ArgumentException($"the code `{code}` opens `{notice}`, which is no notice", nameof(codes));
        return new Vocabulary(Checked(tenant), known, printed);
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <returns>The vocabulary, or null with a finding where the bytes are none.</returns>
    public static Vocabulary? Read(ReadOnlyMemory<byte> bytes, string path, Findings findings) =>
        VocabularyJson.Read(bytes, path, findings);

    public byte[] ToJson() => VocabularyJson.Write(this, Version);

    public bool TryNotice(string? text, out Term notice) => _notices.TryGetValue(text ?? "", out notice);

    public bool TryCode(string? text, out CodeTerm code) => _codes.TryGetValue(text ?? "", out code);

    private static Term Checked(string text) => Term.TryRead(text, out var term)
        ? term
        : throw new ArgumentException($"`{text}` is not an id, expected ASCII letters, digits and `-`", nameof(text));
}
