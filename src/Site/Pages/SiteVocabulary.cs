using Annai.Content;
using Annai.Events;

namespace Annai.Pages;

/// <summary>The ids of a site that a visit may name: what is not among them is never stored.</summary>
public static class SiteVocabulary
{
    public static Vocabulary Of(Site site) => Vocabulary.Of(
        site.Configuration.Tenant.Value.Value,
        site.Notices.Select(notice => notice.Id.Value),
        site.Codes.Select(code => (code.Id.Value.Value, code.Notice.Value.Value)));
}
