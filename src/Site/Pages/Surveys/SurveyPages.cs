using System.Globalization;
using Annai.Content;
using Annai.Events.Surveys;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages.Surveys;

/// <summary>
/// The pages on which a survey is answered where no script runs. They lie beside the release, and the collector fills
/// in what only it knows.
/// </summary>
internal sealed class SurveyPages(Site site, Routes routes, PageHeads heads, SiteView common)
{
    private const string Template = "survey.html";

    /// <summary>Where such a page lies, beside the release.</summary>
    public static string FileOf(SurveyId survey, Language language) =>
        $"collector/{SurveyMarks.FileOf(survey.Value, language.Tag)}";

    /// <param name="shown">The surveys that pages ask, each with the languages of these pages.</param>
    public IEnumerable<PagePlan> All(IEnumerable<(SurveyId Survey, Language Language)> shown) => shown.Select(one =>
        new PagePlan(Template, FileOf(one.Survey, one.Language), seen => View(seen, one.Survey, one.Language)));

    private SurveyPageView View(SeenSite seen, SurveyId id, Language language)
    {
        var words = seen.Words(language);
        var survey = SurveyViews.Of(seen.Survey(id), new Writer(seen, null, words), words);
        var form = new SurveyFormView(SurveyMarks.Of([SurveyMarks.Back, .. BackTo(language)]));
        var title = words["survey"];
        var marked = form.IfWrong + words["survey_error"] + form.End + title;
        var lead = words.Filled("survey_lead", ("n", survey.Questions.Length.ToString(CultureInfo.InvariantCulture)));
        var path = $"/s/{site.Configuration.Tenant.Value}/{id}";
        var page = heads.Of(seen, words, marked, lead, path) with { IsIndexed = false };
        return new SurveyPageView(common, page, title, lead, survey, form);
    }

    private string[] BackTo(Language language) =>
    [
        routes.Of(new NoticeId(SurveyMarks.Id), language),
        routes.Of(new ProgrammeId(SurveyMarks.Id), language),
    ];
}
