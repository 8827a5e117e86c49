using Annai.Content;
using Annai.Events.Wording;

namespace Annai.Pages;

/// <summary>The ids of a site that an event may name: what is not among them is never stored.</summary>
public static class SiteVocabulary
{
    public static Vocabulary Of(Site site) => Vocabulary.Of(new VocabularyIds
    {
        Tenant = site.Configuration.Tenant.Value.Value,
        Programmes = site.Programmes.Select(programme => programme.Id.Value),
        Notices = site.Notices.Select(notice => notice.Id.Value),
        Codes = site.Codes.Select(code => (code.Id.Value.Value, code.Notice.Value.Value)),
        Places = site.PlaceSets.SelectMany(set => set.Places).Select(place => place.Id.Value.Value),
        Labels = site.LabelGroups.SelectMany(group => group.Labels).Select(label => label.Id.Value.Value),
        Areas = site.Areas.Select(area => area.Id.Value.Value),
        Languages = site.Configuration.Languages.Select(language => language.Tag),
        KeepTalliesYears = site.Configuration.Visits.KeepTalliesYears,
        Surveys = site.Surveys.Select(survey => new SurveyIds(survey.Id.Value, survey.Questions.Select(Question))),
    });

    private static QuestionIds Question(Question question) => new(
        question.Id.Value.Value,
        question.Options.Select(option => option.Id.Value),
        TakesSeveral: question.Kind.Value == QuestionKind.AnyOf);
}
