namespace Annai.Pages.Views;

/// <summary>The page of a survey where no script runs, as the collector fills it in.</summary>
public sealed record SurveyPageView(
    SiteView Site, PageView Page, string Title, string Lead, SurveyView Survey, SurveyFormView Form)
{
    /// <summary>Whether the collector fills in what was chosen.</summary>
    public bool IsCollected { get; } = true;

    /// <summary>The field that a mistake leads to.</summary>
    public string FirstField => $"s-{Survey.Questions[0].Id}-{Survey.Questions[0].Answers[0].Id}";
}
