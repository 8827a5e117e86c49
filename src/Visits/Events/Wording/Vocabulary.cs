using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Annai.Diagnostics;
using Annai.Events.Forgetting;

namespace Annai.Events.Wording;

/// <summary>
/// Every id that an event of one city may carry. `Pages` writes it, the collector reads it, and what it does not hold
/// is never stored.
/// </summary>
public sealed class Vocabulary : ITerms
{
    private const int VersionLength = 16;

    private readonly ImmutableArray<FrozenDictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>>> _known;
    private readonly FrozenDictionary<Term, Term> _noticeOfCode;
    private readonly FrozenDictionary<Term, SurveyTerm> _surveys;

    private Vocabulary(VocabularyIds ids)
    {
        Tenant = Checked(ids.Tenant);
        (Programmes, Notices) = (Ordered(ids.Programmes), Ordered(ids.Notices));
        Codes = [.. ids.Codes.Select(code => new CodeTerm(Checked(code.Code), Checked(code.Notice)))
            .Distinct().OrderBy(code => code.Code)];
        (Places, Labels) = (Ordered(ids.Places), Ordered(ids.Labels));
        (Areas, Languages) = (Ordered(ids.Areas), Ordered(ids.Languages));
        Surveys = [.. ids.Surveys.Select(Survey).OrderBy(survey => survey.Survey)];
        Retention = new Retention(ids.KeepTalliesYears);
        _noticeOfCode = Codes.ToFrozenDictionary(code => code.Code, code => code.Notice);
        _surveys = Surveys.ToFrozenDictionary(survey => survey.Survey);
        _known = [.. Enum.GetValues<TermKind>().Select(kind => Lookup(Of(kind)))];
        Version = Convert.ToHexStringLower(SHA256.HashData(VocabularyJson.Write(this, version: null)))[..VersionLength];
    }

    public Term Tenant { get; }

    /// <summary>In ordinal order, like all that follow.</summary>
    public ImmutableArray<Term> Programmes { get; }

    public ImmutableArray<Term> Notices { get; }

    public ImmutableArray<CodeTerm> Codes { get; }

    public ImmutableArray<Term> Places { get; }

    public ImmutableArray<Term> Labels { get; }

    public ImmutableArray<Term> Areas { get; }

    public ImmutableArray<Term> Languages { get; }

    public ImmutableArray<SurveyTerm> Surveys { get; }

    /// <summary>For how long the city keeps what is counted.</summary>
    public Retention Retention { get; }

    /// <summary>A hash of the content: the same ids have the same version, whoever wrote them.</summary>
    public string Version { get; }

    /// <summary>Takes ids that `Content` has checked; one that is no id is a bug, and is thrown.</summary>
    public static Vocabulary Of(VocabularyIds ids)
    {
        var vocabulary = new Vocabulary(ids);
        foreach (var (code, notice) in vocabulary.Codes)
            if (!vocabulary.Notices.Contains(notice))
                throw new ArgumentException($"the code `{code}` opens `{notice}`, which is no notice", nameof(ids));
        return vocabulary;
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <returns>The vocabulary, or null with a finding where the bytes are none.</returns>
    public static Vocabulary? Read(ReadOnlyMemory<byte> bytes, string path, Findings findings) =>
        VocabularyJson.Read(bytes, path, findings);

    public byte[] ToJson() => VocabularyJson.Write(this, Version);

    public bool TryKnow(TermKind kind, ReadOnlySpan<byte> utf8, out Term term)
    {
        term = default;
        if (utf8.Length > Term.Longest)
            return false;
        Span<char> signs = stackalloc char[Term.Longest];
        return _known[(int)kind].TryGetValue(signs[..Encoding.Latin1.GetChars(utf8, signs)], out term);
    }

    /// <returns>What in an event does not belong together, though its words are known; null where all does.</returns>
    public TermKind? Contradiction(PageEvent happened)
    {
        if (happened.Code is { } code && happened.Page != new PageTerm(PageKind.Notice, _noticeOfCode[code]))
            return TermKind.Code;
        return happened.Detail.Survey is { } survey && !_surveys[survey].Allows(happened.Detail.Answers)
            ? TermKind.Question
            : null;
    }

    private static Term Checked(string text) => Term.TryRead(text, out var term)
        ? term
        : throw new ArgumentException($"`{text}` is not an id, expected ASCII letters, digits and `-`", nameof(text));

    private static ImmutableArray<Term> Ordered(IEnumerable<string> ids) =>
        [.. ids.Select(Checked).Distinct().Order()];

    private static SurveyTerm Survey(SurveyIds survey) => new(
        Checked(survey.Survey),
        [.. survey.Questions.Select(question => new QuestionTerm(
            Checked(question.Question), [.. question.Options.Select(Checked)], question.TakesSeveral))]);

    private IEnumerable<Term> Of(TermKind kind) => kind switch
    {
        TermKind.Tenant => [Tenant],
        TermKind.Notice => Notices,
        TermKind.Programme => Programmes,
        TermKind.Code => Codes.Select(code => code.Code),
        TermKind.Place => Places,
        TermKind.Label => Labels,
        TermKind.Area => Areas,
        TermKind.Language => Languages,
        TermKind.Survey => Surveys.Select(survey => survey.Survey),
        TermKind.Question => Surveys.SelectMany(survey => survey.Questions).Select(question => question.Question),
        _ => Surveys.SelectMany(survey => survey.Questions).SelectMany(question => question.Options),
    };

    private static FrozenDictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<Term> terms) =>
        terms.Distinct().ToFrozenDictionary(term => term.Value, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
