using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages.Surveys;

/// <summary>
/// The questions of surveys, each once in a language: a file that the script fetches when a visitor comes near them, so
/// that no page carries what few look at.
/// </summary>
internal sealed class SurveyForms(PageHeads heads, PageRenderer renderer, Func<SeenSite> look)
{
    private const string Template = "partials/survey.html";

    private readonly ConcurrentDictionary<(SurveyId, Language), Lazy<(Page File, SeenSite Seen)>> _forms = new();

    /// <returns>The file, of which the page that names it takes note.</returns>
    public Page Of(SeenSite seen, SurveyId survey, Language language)
    {
        var (file, own) = Form(survey, language);
        seen.Sees(own);
        return file;
    }

    public Page Of(SurveyId survey, Language language) => Form(survey, language).File;

    private (Page File, SeenSite Seen) Form(SurveyId survey, Language language) => _forms.GetOrAdd(
        (survey, language), _ => new Lazy<(Page, SeenSite)>(() => Drawn(survey, language))).Value;

    private (Page File, SeenSite Seen) Drawn(SurveyId id, Language language)
    {
        var seen = look();
        var words = seen.Words(language);
        var survey = SurveyViews.Of(seen.Survey(id), new Writer(seen, null, words), words);
        var page = heads.Of(seen, words, "", "", "");
        var view = new SurveyPartView(page, survey, IsCollected: false);
        var plan = new PagePlan(Template, SurveyPages.FileOf(id, language), _ => view);
        var drawn = renderer.Fragment(plan, seen).Html.Text;
        var utf8 = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(utf8, PlainJson.Options))
            json.WriteStringValue(drawn);
        return (Page.Hashed("assets/survey", ".json", utf8.WrittenMemory), seen);
    }
}
