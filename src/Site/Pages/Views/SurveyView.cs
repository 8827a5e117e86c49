using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>A survey, to be answered.</summary>
public sealed record SurveyView(string Id, Phrase Thanks, ImmutableArray<QuestionView> Questions);
