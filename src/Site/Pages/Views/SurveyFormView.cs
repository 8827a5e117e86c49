using Annai.Events.Surveys;

namespace Annai.Pages.Views;

/// <summary>What the collector fills in, and the marks between which something stands in some cases only.</summary>
/// <param name="Back">The address of the page that the visitor came from.</param>
public sealed record SurveyFormView(string Back)
{
    public string Token { get; } = SurveyMarks.Of(SurveyMarks.Token);

    public string TokenField { get; } = SurveyMarks.TokenField;

    public string TrapField { get; } = SurveyMarks.TrapField;

    public string IfOpen { get; } = If(SurveyCase.Open);

    public string IfDone { get; } = If(SurveyCase.Done);

    public string IfWrong { get; } = If(SurveyCase.Wrong);

    public string IfEmpty { get; } = If(SurveyCase.Empty);

    public string IfLate { get; } = If(SurveyCase.Late);

    public string IfBusy { get; } = If(SurveyCase.Busy);

    public string End { get; } = SurveyMarks.Of(SurveyMarks.End);

    private static string If(SurveyCase which) => SurveyMarks.Of(SurveyMarks.If, which.ToString());
}
