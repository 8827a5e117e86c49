using Annai.Events.Forgetting;

namespace Annai.Events.Wording;

/// <summary>The ids of a site, as `Content` holds them, for a <see cref="Vocabulary"/> to be made of.</summary>
public sealed record VocabularyIds
{
    public required string Tenant { get; init; }

    public IEnumerable<string> Programmes { get; init; } = [];

    public IEnumerable<string> Notices { get; init; } = [];

    /// <summary>Each with the notice that it opens.</summary>
    public IEnumerable<(string Code, string Notice)> Codes { get; init; } = [];

    public IEnumerable<string> Places { get; init; } = [];

    public IEnumerable<string> Labels { get; init; } = [];

    public IEnumerable<string> Areas { get; init; } = [];

    public IEnumerable<string> Languages { get; init; } = [];

    public IEnumerable<SurveyIds> Surveys { get; init; } = [];

    /// <summary>For how many fiscal years after its own a day's tally is kept.</summary>
    public int KeepTalliesYears { get; init; } = Retention.UsualYears;
}
