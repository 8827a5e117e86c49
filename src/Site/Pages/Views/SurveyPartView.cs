namespace Annai.Pages.Views;

/// <summary>What `partials/survey.html` draws.</summary>
/// <param name="Page">The page's language and words.</param>
/// <param name="Survey">The survey.</param>
/// <param name="IsCollected">Whether the collector fills in what was chosen.</param>
public sealed record SurveyPartView(PageView Page, SurveyView Survey, bool IsCollected);
