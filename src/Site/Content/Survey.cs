using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>`content/surveys/*.yaml`: a few questions that a visitor can answer in as many taps.</summary>
public sealed record Survey(SurveyId Id, ImmutableArray<Question> Questions, Wording Thanks);
